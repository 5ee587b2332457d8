/** What the demo says, step by step, to somebody who has never seen Bon Compte. */
export type Sentences = {
  building: string;
  intro: string;
  how: string;
  ready: string;
  writes: (post: string) => string;
  stopped: string;
  cancelled: string;
  switched: string;
  kept: string;
  putBack: string;
  published: string;
  slips: (draft: string) => string;
  listed: string;
  mended: string;
  publishedRight: string;
  offGuide: (draft: string) => string;
  askedByGuide: string;
  byGuide: string;
  learnt: (posts: number) => string;
  foreignVoice: (draft: string) => string;
  askedByVoice: string;
  takenBack: string;
  outcome: string;
  pictures: (folder: string) => string;
  leftOpen: string;
  /** The client's post. */
  post: string;
  /** The name of the client that is oneself. */
  personal: string;
};

const EN: Sentences = {
  building: 'Building the extension…',
  intro:
    'Bon Compte stops a post that would leave from the wrong account. Here it is at work on an imitation of X that runs on this machine: nothing reaches the real X, and everybody is invented.',
  how: 'The extension is the one that is published. It was given its list of clients beforehand; then everything is done with a mouse and a keyboard, as a person would.',
  ready:
    'Camille runs the accounts of several clients, and has one of her own. She told Bon Compte that she now works for Atelier Boréal. But X is still on her own account, @camille_dube: the mark in the corner says so.',
  writes: (post) => `She does not notice, and writes the client’s post: “${post}”`,
  stopped:
    'She presses Post, and is stopped: this tab is for Atelier Boréal, and the post was about to leave from @camille_dube. X has received nothing.',
  cancelled:
    'She presses Enter, which is Cancel. Still nothing was posted, and her text is still in the box.',
  switched:
    'She switches to @atelier_boreal in X’s own menu. X loads its page again, and the text is gone from the box.',
  kept: 'Bon Compte has kept it: in its window (opened in a tab here), she finds the text of the stopped post…',
  putBack: '… and puts it back into the box with one press.',
  published: 'She presses Post again. The account is the right one: nothing is asked, and the post goes out.',
  slips: (draft) =>
    `The next post is in French: “${draft}” Bon Compte reads along, on this machine alone, and underlines two slips: “Sa”, which here is “Ça”, and “journé”, which lacks its last letter.`,
  listed:
    'Alt+Shift+L opens the list of them, each with its reason, and the first fix has the focus. (A browser that is driven, as here, hears no key of an extension: it is told that the key was pressed.)',
  mended:
    'Enter takes a fix, Enter again takes the next one, and Escape closes the list. The draft is right, and the caret is where it was.',
  publishedRight: 'She presses Post, and this one goes out as it should be.',
  offGuide: (draft) =>
    `Atelier Boréal has a style guide: it never says “gratos”. She writes: “${draft}” The word is marked, although it is spelled right.`,
  askedByGuide:
    'For the guide it is an error. She presses Post all the same, and is asked: the account is right, the words are not. Nothing went out.',
  byGuide:
    'Enter goes back to the text. The list gives the reason, and what the client says instead: Enter takes it. She presses Post, nothing is asked, and it goes out.',
  learnt: (posts) =>
    `Bon Compte can learn how a client writes. On the page of each of two clients, she has pasted ${posts} of its past posts: counts are kept, on this machine, and not the texts.`,
  foreignVoice: (draft) =>
    `Now she writes, still in the tab of Atelier Boréal: “${draft}” It reads like another client, Épicerie du Marché, and carries a hashtag that only that one uses. It is marked.`,
  askedByVoice: 'She presses Post, and is asked, with the reasons: whose post is it? Nothing went out.',
  takenBack: 'It was the other client’s. Enter goes back to the text, and she takes it out of the box.',
  outcome: 'Everything that the imitation of X has received, and from whom:',
  pictures: (folder) => `A picture of each step is in ${folder}`,
  leftOpen: 'The browser stays open: try it yourself. Close it to end the demo.',
  post: 'The workshop opens its doors this Saturday at 10. Coffee is on us.',
  personal: 'Personal',
};

const FR: Sentences = {
  building: 'Construction de l’extension…',
  intro:
    'Bon Compte arrête une publication qui partirait du mauvais compte. Le voici à l’œuvre sur une imitation de X qui tourne sur cette machine\u00a0: rien n’atteint le vrai X, et tout le monde est inventé.',
  how: 'L’extension est celle qui est publiée. Elle a reçu d’avance sa liste de clients\u00a0; ensuite, tout se fait à la souris et au clavier, comme le ferait une personne.',
  ready:
    'Camille s’occupe des comptes de plusieurs clients, et a le sien. Elle a dit à Bon Compte qu’elle travaille maintenant pour Atelier Boréal. Mais X est resté sur son compte à elle, @camille_dube\u00a0: la marque dans le coin le montre.',
  writes: (post) => `Elle ne le remarque pas, et écrit la publication du client\u00a0: «\u00a0${post}\u00a0»`,
  stopped:
    'Elle appuie sur Poster, et se fait arrêter\u00a0: cet onglet est pour Atelier Boréal, et le texte allait partir de @camille_dube. X n’a rien reçu.',
  cancelled:
    'Elle appuie sur Entrée, qui annule. Toujours rien de publié, et son texte est encore dans le champ.',
  switched:
    'Elle passe à @atelier_boreal par le menu de X. X recharge sa page, et le texte n’est plus dans le champ.',
  kept: 'Bon Compte l’a gardé\u00a0: dans sa fenêtre (ouverte ici dans un onglet), elle retrouve le texte de la publication arrêtée…',
  putBack: '… et le remet dans le champ d’un seul geste.',
  published:
    'Elle appuie de nouveau sur Poster. Le compte est le bon\u00a0: rien n’est demandé, et le texte part.',
  slips: (draft) =>
    `Elle enchaîne avec une autre publication\u00a0: «\u00a0${draft}\u00a0» Bon Compte relit à mesure, sur cette machine seulement, et souligne deux fautes\u00a0: «\u00a0Sa\u00a0», qui est ici «\u00a0Ça\u00a0», et «\u00a0journé\u00a0», à qui manque sa dernière lettre.`,
  listed:
    'Alt+Maj+L en ouvre la liste, avec la raison de chacune, et la première correction a le focus. (Un navigateur piloté comme ici n’entend pas les raccourcis d’une extension\u00a0: on lui dit que la touche a été pressée.)',
  mended:
    'Entrée prend une correction, Entrée encore prend la suivante, et Échap ferme la liste. Le texte est juste, et le curseur est là où il était.',
  publishedRight: 'Elle appuie sur Poster, et ce texte part comme il doit être.',
  offGuide: (draft) =>
    `Atelier Boréal a un guide de style\u00a0: il ne dit jamais «\u00a0gratos\u00a0». Elle écrit\u00a0: «\u00a0${draft}\u00a0» Le mot est marqué, bien qu’il soit écrit sans faute.`,
  askedByGuide:
    'Pour le guide, c’est une erreur. Elle appuie tout de même sur Poster, et une question est posée\u00a0: le compte est le bon, les mots ne le sont pas. Rien n’est parti.',
  byGuide:
    'Entrée revient au texte. La liste donne la raison, et ce que le client dit à la place\u00a0: Entrée le prend. Elle appuie sur Poster, rien n’est demandé, et le texte part.',
  learnt: (posts) =>
    `Bon Compte peut apprendre comment un client écrit. Sur la page de chacun de deux clients, elle a collé ${posts} de ses publications passées\u00a0: des nombres sont gardés, sur cette machine, pas les textes.`,
  foreignVoice: (draft) =>
    `La voilà qui écrit, toujours dans l’onglet d’Atelier Boréal\u00a0: «\u00a0${draft}\u00a0» Cela ressemble à une autre cliente, Épicerie du Marché, et porte un mot-clic qu’elle seule utilise. C’est marqué.`,
  askedByVoice:
    'Elle appuie sur Poster, et une question est posée, avec les raisons\u00a0: de qui est cette publication? Rien n’est parti.',
  takenBack: 'Elle était de l’autre cliente. Entrée revient au texte, et elle l’enlève du champ.',
  outcome: 'Tout ce que l’imitation de X a reçu, et de qui\u00a0:',
  pictures: (folder) => `Une image de chaque étape se trouve dans ${folder}`,
  leftOpen: 'Le navigateur reste ouvert\u00a0: essayez vous-même. Fermez-le pour terminer la démo.',
  post: 'L’atelier ouvre ses portes ce samedi à 10\u00a0h. Le café est offert.',
  personal: 'Personnel',
};

/** The client's guide, and a draft that says what it never says. */
export const GUIDE = `guide: 1
name: Atelier Boréal
rules:
  - rule: terms
    avoid:
      - term: gratos
        use: gratuite
        why: { fr: 'Nous ne disons jamais « gratos ».', en: 'We never say “gratos”.' }
    level: error
`;

export const OFF_GUIDE = {
  faulty: 'Notre visite de samedi est gratos, venez en famille.',
  right: 'Notre visite de samedi est gratuite, venez en famille.',
};

/** A post of the other client's whose voice is learnt. */
export const FOREIGN = '🍓 Tu passes samedi? Les fraises sont là, on t’attend dès 8\u00a0h!! #PanierDuSamedi';

/** A draft in French with two slips, and what it should be. */
export const DRAFT = {
  faulty: 'Sa va être une belle journé au marché. Passez nous voir, le café est offert.',
  right: 'Ça va être une belle journée au marché. Passez nous voir, le café est offert.',
};

export const SENTENCES: Record<'en' | 'fr', Sentences> = { en: EN, fr: FR };

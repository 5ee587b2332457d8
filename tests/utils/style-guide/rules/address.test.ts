import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('address: a guide with « vous »', () => {
  const rule = { rule: 'address', readers: 'vous' };

  test.each([
    ['Viens découvrir la nouvelle salle du musée.', ['Viens']],
    ['🎉 Découvre la programmation de l’automne.', ['Découvre']],
    ['Inscris-toi avant le 12 mai, les places sont limitées.', ['Inscris-toi']],
    ['As-tu vu la nouvelle exposition du musée ?', ['tu']],
    ['Cette histoire est aussi la tienne, raconte-la.', ['tienne']],
    ['Le maire s’est tu devant les élus de la ville.', []],
    ['La ville hausse le ton, et du même ton, le maire aussi.', []],
    ['Réserve naturelle : les sentiers ouvrent demain matin.', []],
    ['Y a t’il encore des places pour le spectacle ?', []],
    ['Tiens, il neige encore sur la ville ce matin.', []],
    ['Le slogan « Viens comme tu es » a marqué les gens.', []],
    ['Merci de votre visite, à bientôt dans nos salles.', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('offers the same call with « vous »', () => {
    const fixes = (draft: string) => findings(rule, draft)[0]?.fixes;
    expect(fixes('Viens découvrir la nouvelle salle du musée.')).toEqual(['Venez']);
    expect(fixes('Inscris-toi avant le 12 mai, les places sont limitées.')).toEqual(['Inscrivez-vous']);
  });

  test('reads accents that stand apart', () => {
    const draft = 'De\u0301couvre la programmation de l’automne.';
    expect(findings(rule, draft)).toMatchObject([{ start: 0, end: 9, fixes: ['Découvrez'] }]);
  });

  test('knows no « tu » in English', () => {
    expect(wordsFound(rule, 'You can bring your friends to the museum on Sunday.')).toEqual([]);
  });
});

describe('address: a guide with « tu »', () => {
  const rule = { rule: 'address', readers: 'tu', level: 'error' };

  test.each([
    ['Abonnez-vous à notre page dès maintenant.', ['Abonnez-vous']],
    ['Avez-vous vu la nouvelle exposition du musée ?', ['Avez', 'vous']],
    ['Dites-nous ce qui manque dans le parc.', ['Dites']],
    ['Prends rendez-vous avec l’équipe dès demain.', []],
    ['Rendez-vous dimanche au marché pour la fête.', []],
    ['Bonjour à tous, venez voir la nouvelle salle.', []],
    ['Merci à vous tous, vous êtes formidables !', []],
    ['Les gens disent : « Venez vite chez nous ! »', []],
    ['Le chanteur Paul Martinez est chez nous dimanche.', []],
    ['Les merguez sont chez le boucher du coin.', []],
    ['Les photos faites au parc sont sur la page.', []],
    ['Viens avec ton équipe, on t’attend dimanche.', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test.each([
    ['Abonnez-vous à la page dès maintenant.', ['Abonne-toi']],
    ['On pense à vos amis tous les jours.', ['tes']],
    ['C’est dans votre quartier que ça se passe.', ['ton', 'ta']],
    ['C’est dans votre école que ça se passe.', ['ton']],
    ['On a un cadeau pour vous dans la boutique.', ['toi']],
    ['On vous prépare une belle surprise au parc.', ['te']],
    ['Le musée a le plaisir de vous recevoir dimanche.', ['te']],
    ['Le musée a le plaisir de vous accueillir dimanche.', []],
    ['On vous attend dans le parc ce dimanche.', []],
  ])('offers in %j: %j', (draft, fixes) => {
    expect(findings(rule, draft)[0]?.fixes).toEqual(fixes);
  });

  test('only suggests, unless one person is surely spoken to', () => {
    const level = (draft: string, kind: 'post' | 'reply') => findings(rule, draft, { kind })[0]?.level;
    expect(level('Venez au musée avec la famille dimanche.', 'post')).toBe('suggestion');
    expect(level('Madame, vos billets sont à l’accueil.', 'post')).toBe('error');
    expect(level('@marie Vos billets sont à l’accueil.', 'reply')).toBe('error');
    expect(level('@marie @paul Vos billets sont à l’accueil.', 'reply')).toBe('suggestion');
  });
});

describe('address: who speaks', () => {
  const nous = { rule: 'address', speaker: 'nous' };
  const je = { rule: 'address', speaker: 'je' };
  const on = { rule: 'address', speaker: 'on' };

  test.each([
    [nous, 'I love this view of the park in the morning.', ['I']],
    [nous, 'The veterans of World War I are honoured here.', []],
    [nous, 'The gold mine is open to the public on Sunday.', []],
    [nous, 'The choice is mine and the team agrees with it.', ['mine']],
    [nous, 'Elle dit : « Je suis ravie de mon prix. »', []],
    [on, 'Nous sommes ravis de voir nos gens au parc.', ['Nous']],
    [on, 'On est ravis, venez chez nous avec nos amis.', []],
    [on, 'Je suis ravi de voir les gens au parc.', ['Je']],
    [je, 'Mon équipe est ravie de voir les gens au parc.', []],
    [je, 'We are glad that our team is back.', ['We', 'our']],
  ])('%o in %j: %j', (rule, draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });
});

import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('address', () => {
  const vous = { rule: 'address', readers: 'vous' };
  const tu = { rule: 'address', readers: 'tu' };
  const nous = { rule: 'address', speaker: 'nous' };
  const je = { rule: 'address', speaker: 'je' };

  test.each([
    [vous, 'Tu viens avec tes amis ce soir ?', ['Tu', 'tes']],
    [vous, 'Le musée t’attend dimanche, réserve ta place.', ['t’', 'ta']],
    [vous, 'Abonne-toi dès maintenant, c’est pour toi.', ['Abonne-toi', 'toi']],
    [vous, 'Le ton est donné, vous êtes les bienvenus.', []],
    [vous, 'Elle répond : « tu viens ? », puis vous sourit.', []],
    [vous, 'The ton of bricks is here for you today.', []],
    [vous, '@tu_viens et #TesAmis vous attendent dimanche.', []],
    [tu, 'Venez avec vos amis ce soir au musée.', ['Venez', 'vos']],
    [tu, 'On se voit chez toi, et c’est assez loin.', []],
    [nous, 'Je suis ravi de vous voir, mon équipe aussi.', ['Je', 'mon']],
    [nous, 'J’adore cette photo de vous tous.', ['J’']],
    [nous, 'I think that my team is ready for you.', ['I', 'my']],
    [nous, 'Nous sommes ravis de vous voir ici.', []],
    [je, 'Nous sommes là avec notre équipe, venez.', ['Nous', 'notre']],
    [je, 'Our flights to the US are back for you.', ['Our']],
  ])('%o in %j: %j', (rule, draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('mends what needs no other verb', () => {
    expect(findings(vous, 'Tes amis t’attendent, et toi ?').map(({ fixes }) => fixes)).toEqual([
      ['Vos'],
      ['vous '],
      ['vous'],
    ]);
    expect(findings(vous, 'Tu viens ce soir au musée ?')[0]?.fixes).toEqual([]);
  });
});

describe('inclusive', () => {
  const none = { rule: 'inclusive', avoid: 'all' };

  test.each([
    [none, 'Merci à nos abonné·e·s et à nos client.e.s fidèles.', ['abonné·e·s', 'client.e.s']],
    [none, 'Les participant(e)s et les étudiant-e-s sont là.', ['participant(e)s', 'étudiant-e-s']],
    [none, 'Iel viendra avec les directeurs/trices.', ['Iel', 'directeurs/trices']],
    [none, 'Nos abonnées et abonnés sont là. Le rendez-vous est pris.', []],
    [none, 'Voyez exemple.com/amie.e et écrivez à marie.e@exemple.ca.', []],
    [none, 'The client.e.s list is what we need to send to them.', []],
    [{ rule: 'inclusive', avoid: ['period'] }, 'Nos abonné·es et nos client.e.s sont là.', ['client.e.s']],
    [{ rule: 'inclusive', write: 'both-words' }, 'Merci à tous les abonnés de la page.', ['abonnés']],
    [{ rule: 'inclusive', write: 'both-words' }, 'Merci aux abonnées et abonnés de la page.', []],
  ])('%o in %j: %j', (rule, draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('offers both words, or the middle dot', () => {
    expect(findings(none, 'Merci à nos abonné·e·s de la page.')[0]?.fixes).toEqual(['abonnées et abonnés']);
    const midpoint = { rule: 'inclusive', write: 'midpoint' };
    expect(findings(midpoint, 'Étudiants de la ville, bienvenue à vous.')[0]?.fixes).toEqual(['Étudiant·es']);
    expect(findings(midpoint, 'Merci aux lecteurs de la page.')[0]?.fixes).toEqual([]);
  });
});

describe('language', () => {
  const FRENCH = 'Le musée est ouvert tous les jours de la semaine.';
  const ENGLISH = 'The museum is open every day of the week.';

  test.each([
    [{ rule: 'language', only: 'fr' }, `${FRENCH}\n\n${ENGLISH}`, ['The']],
    [{ rule: 'language', only: 'fr' }, `${FRENCH} Happy hour !`, []],
    [{ rule: 'language', first: 'fr' }, `${ENGLISH}\n\n${FRENCH}`, ['The']],
    [{ rule: 'language', first: 'fr' }, `${FRENCH}\n\n${ENGLISH}`, []],
    [{ rule: 'language', first: 'fr' }, ENGLISH, []],
    [{ rule: 'language', both: true }, ENGLISH, ['The']],
    [{ rule: 'language', both: true }, `${FRENCH}\n\n${ENGLISH}`, []],
  ])('%o in %j: %j', (rule, draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });
});

describe('textSpeak', () => {
  test.each([
    ['Koi de neuf les amis, on se voit mtn à la gare ?', [['Quoi'], ['maintenant']]],
    ['Thx for coming, u are the best of them all!', [['Thanks'], ['you']]],
    ['RDV à la gare, répondez SVP avant jeudi.', []],
    ['C’est le mot de la fin pour les u et les v.', []],
  ])('%j: %j', (draft, fixes) => {
    expect(findings({ rule: 'textSpeak' }, draft).map((one) => one.fixes)).toEqual(fixes);
  });

  test('leaves the client its own', () => {
    expect(
      wordsFound({ rule: 'textSpeak', except: ['MDR'] }, 'C’est mdr, le spectacle de ce soir !'),
    ).toEqual([]);
  });
});

describe('one language only', () => {
  const french = { rule: 'language', only: 'fr' };
  const english = { rule: 'language', only: 'en' };

  test.each([
    [french, 'Le musée est ouvert. The museum is open every day of the week. Bienvenue à tous.', ['The']],
    [french, 'Notre équipe recrute, and we are looking for people who love to bake bread.', ['and']],
    [french, 'Venez ce soir (doors open at seven and the show starts at eight).', ['doors']],
    [french, 'Le nouveau menu est en ligne – check it out on our website before Friday!', ['check']],
    [french, 'Merci ! Thank you all for coming to the market this morning.', ['Thank']],
    [english, 'We are open today, et nous avons bien hâte de vous voir ici.', ['et']],
    [english, 'The museum is open. Le musée est ouvert tous les jours de la semaine.', ['Le']],
  ])('%o in %j: %j', (rule, draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test.each([
    [french, 'On nous écrit : « The museum is open every day ». Merci, c’est gentil.'],
    [french, '“We are open all day and we love it.” Merci à notre équipe pour ce mot.'],
    [french, 'CE SOIR : THE SOUND OF MUSIC AT THE PARK. Entrée libre pour toute la famille.'],
    [french, 'Ce soir au cinéma : The Lord of the Rings: The Return of the King.'],
    [french, 'The Return of the King. Une projection gratuite, ce soir à 20 h au parc.'],
    [french, 'Merci à The Cure pour ce show de fou hier soir au Centre Bell.'],
    [french, 'Le chef fait un live ce soir et son food truck est au parc.'],
    [french, 'Un superbe but de Daniel Alves ! Bravo à toute l’équipe pour cette victoire.'],
    [french, 'Happy hour de 17 h à 19 h, tous les jours de la semaine.'],
    [english, 'We are showing À la recherche du temps perdu at the library all this week.'],
    [english, 'She said « je vous aime tous et toutes » and the crowd went wild.'],
    [english, 'The crème de la crème of our bakers is here, à la carte.'],
  ])('%o: nothing in %j', (rule, draft) => {
    expect(wordsFound(rule, draft)).toEqual([]);
  });
});

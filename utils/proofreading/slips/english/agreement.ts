import { type NamedRule, writtenFor } from '../../named-rule.ts';
import { PLURAL_SUBJECT } from '../shared-rules.ts';
import type { SlipRule } from '../slip-rule.ts';

const SINGULARS_IN_S =
  'news|series|species|physics|mathematics|economics|politics|headquarters|christmas|texas|kansas|canvas|atlas|process|access|success|always|perhaps|whereas|across|business';

const PARTICIPLES: Record<string, string> = {
  went: 'gone',
  took: 'taken',
  wrote: 'written',
  spoke: 'spoken',
  broke: 'broken',
  chose: 'chosen',
  drove: 'driven',
  ate: 'eaten',
  gave: 'given',
  saw: 'seen',
  began: 'begun',
  drank: 'drunk',
  fell: 'fallen',
  forgot: 'forgotten',
  knew: 'known',
  threw: 'thrown',
  wore: 'worn',
  did: 'done',
  grew: 'grown',
  showed: 'shown',
};

/** Of patterns in other files too. */
export const THERE_ARE: NamedRule = {
  name: 'grammar.there-are',
  called: writtenFor('there is', 'there are'),
};

/** Of patterns in other files too. */
export const USED_TO: NamedRule = {
  name: 'grammar.used-to',
  called: { fr: '« used to », « supposed to »', en: '“used to”, “supposed to”' },
};

/** Verbs and their subjects, articles, and verb forms that a few words decide. */
export const AGREEMENT: readonly SlipRule[] = [
  {
    name: 'grammar.were',
    called: writtenFor('we was', 'we were'),
    level: 'warning',
    find: '(?:^|and |but |when |that |because |since |while )(?:we|they|you|these|those) «was»',
    fixes: ['were'],
    message: { fr: 'Au pluriel, et avec « you » : « were ».', en: 'In the plural, and with “you”: “were”.' },
    bad: [['We was thrilled to meet you.', 'We were thrilled to meet you.']],
    good: ['We were there.', 'One of you was there.'],
  },
  {
    name: 'grammar.plural-verb',
    called: { fr: 'Verbe après « we », « they », « you »', en: 'Verb after “we”, “they”, “you”' },
    level: 'warning',
    find: "(?:^|and |but |when |because )(?:we|they|you) «(has|is|doesn't)»",
    fixes: (wrong) => [{ has: 'have', is: 'are' }[wrong.toLowerCase()] ?? 'don’t'],
    message: {
      fr: 'Avec « we », « they » et « you », la forme du pluriel.',
      en: '“We”, “they” and “you” take the plural form.',
    },
    bad: [['We has a surprise for you.', 'We have a surprise for you.']],
    good: ['We have a surprise.'],
  },
  {
    name: 'grammar.singular-verb',
    called: { fr: 'Verbe après « he », « she », « it »', en: 'Verb after “he”, “she”, “it”' },
    level: 'warning',
    find: "(?:^|and |but |because )(?:he|she|it) «(?:don't|have)» (?!to you)\\p{L}+",
    fixes: (wrong) => [wrong.toLowerCase() === 'have' ? 'has' : 'doesn’t'],
    message: { fr: 'À la troisième personne : « has », « doesn’t ».', en: 'Third person: “has”, “doesn’t”.' },
    bad: [['It don’t matter where you are.', 'It doesn’t matter where you are.']],
    good: ['It doesn’t matter.', 'Let it have time.'],
  },
  {
    name: 'grammar.everyone-is',
    called: { fr: 'Verbe après « everyone »', en: 'Verb after “everyone”' },
    level: 'warning',
    find: '(?:^|and |but |that )(?:everyone|everybody|nobody|someone) «(?:are|have|were)»',
    fixes: (wrong) => [{ are: 'is', have: 'has' }[wrong.toLowerCase()] ?? 'was'],
    message: { fr: '« Everyone » est au singulier.', en: '“Everyone” is singular.' },
    bad: [['Everyone are welcome.', 'Everyone is welcome.']],
    good: ['Everyone is welcome.'],
  },
  {
    ...PLURAL_SUBJECT,
    level: 'warning',
    find: `^(?:the|our|these|those|all our|both|many) (?!(?:${SINGULARS_IN_S}) )\\p{Ll}{3,}[a-hj-rtvwyz]s «(?:has|was)» (?:been|not|all|now|very|so|ready|sent|sold|contacted|closed|open|here)`,
    fixes: (wrong) => [wrong.toLowerCase() === 'has' ? 'have' : 'were'],
    message: { fr: 'Le sujet est au pluriel.', en: 'The subject is plural.' },
    bad: [['The winners has been contacted.', 'The winners have been contacted.']],
    good: ['The news has been good.', 'The winners have been contacted.'],
  },
  {
    ...THERE_ARE,
    level: 'warning',
    find: "«(?:there is|there's)» (?:many|several|two|three|four|five|six|seven|eight|nine|ten|few|lots of|plenty of \\p{L}+s)",
    fixes: ['there are'],
    message: { fr: 'Au pluriel : « there are ».', en: 'In the plural: “there are”.' },
    bad: [['There is many ways to help.', 'There are many ways to help.']],
    good: ['There are many ways.', 'There is one left.'],
  },
  {
    name: 'grammar.fewer',
    called: writtenFor('less', 'fewer'),
    level: 'suggestion',
    find: '«less» (?:people|spots|items|days|places|seats|tickets|products|cars|posts|followers|mistakes|errors|options|choices|students|customers|clients|members|steps|words)',
    fixes: ['fewer'],
    message: { fr: 'Pour ce qui se compte : « fewer ».', en: 'For what can be counted: “fewer”.' },
    bad: [['Less spots than last year.', 'Fewer spots than last year.']],
    good: ['Fewer spots.', 'Less time.'],
  },
  {
    name: 'grammar.a-an',
    called: writtenFor('a', 'an'),
    level: 'warning',
    find: '«[Aa]» (?!(?:eu|uni(?!n|m)|use|usual|usab|usu|ute|uto|ubiq|one|once|ewe|ouija|ukulele|u-))[aeiou]\\p{Ll}{2,}',
    fixes: ['an'],
    isCaseSensitive: true,
    message: { fr: 'Devant une voyelle qui s’entend : « an ».', en: 'Before a vowel sound: “an”.' },
    bad: [['This is a amazing opportunity.', 'This is an amazing opportunity.']],
    good: ['A university.', 'An amazing day.', 'A one-time offer.', 'A European brand.'],
  },
  {
    name: 'grammar.an-a',
    called: writtenFor('an', 'a'),
    level: 'warning',
    find: '«[Aa]n» (?!(?:hour|honest|honou?r|heir|herb|h\\p{L}*ist|x-|m\\p{Lu}|s\\p{Lu}))[bcdfgjklmnpqrstvwyz]\\p{Ll}{2,}',
    fixes: ['a'],
    isCaseSensitive: true,
    message: { fr: 'Devant une consonne : « a ».', en: 'Before a consonant sound: “a”.' },
    bad: [['Join us for an great night.', 'Join us for a great night.']],
    good: ['An hour.', 'A great night.', 'An MBA.'],
  },
  {
    name: 'grammar.participle',
    called: { fr: 'Participe après « have »', en: 'Participle after “have”' },
    level: 'warning',
    find: `(?:has|have|had|(?:i|you|we|they)'ve|haven't|hasn't|hadn't) (?:already |just |never |also |all )?«(${Object.keys(PARTICIPLES).join('|')})»(?! (?:is|was|\\p{L}+ed))`,
    fixes: (wrong) => [PARTICIPLES[wrong.toLowerCase()] ?? wrong],
    message: { fr: 'Après « have », le participe passé.', en: 'After “have” comes the past participle.' },
    bad: [['He has went home already.', 'He has gone home already.']],
    good: ['He has gone home.', 'He went home.'],
  },
  {
    name: 'grammar.forward-to',
    called: { fr: 'Forme en -ing après « look forward to »', en: '-ing form after “look forward to”' },
    level: 'warning',
    find: 'look(?:ing|s|ed)? forward to «(see|hear|meet|welcome|work|read|get|have|be|share|host|celebrate|chat|serve)» (?:you|your|from|with|all|them|it|everyone|more|the|this|our|a|there)',
    fixes: (wrong) => [`${wrong.replace(/([^e])e$/, '$1').replace(/(?<=^g)et$/, 'ett')}ing`],
    message: {
      fr: 'Après « look forward to », la forme en -ing.',
      en: 'After “look forward to” comes the -ing form.',
    },
    bad: [
      ['We look forward to see you there.', 'We look forward to seeing you there.'],
      ['Looking forward to have you there.', 'Looking forward to having you there.'],
    ],
    good: ['We look forward to seeing you.', 'I look forward to work.'],
  },
  {
    ...USED_TO,
    level: 'warning',
    find: "(?:i'm|we're|you're|they're|is|are|was|were|am) «suppose» to",
    fixes: ['supposed'],
    message: { fr: '« Supposed to » prend un d.', en: '“Supposed to” takes a d.' },
    bad: [['It was suppose to rain.', 'It was supposed to rain.']],
    good: ['It was supposed to rain.', 'I suppose so.'],
  },
  {
    name: 'grammar.pronoun-i',
    called: writtenFor('i', 'I'),
    level: 'warning',
    find: "«i»(?='(?:m|ve|ll|d)(?!\\p{L})| (?:am|was|have|will|would|can|could|do|did|think|love|need|want|know|hope|had|just|really|got|saw|went|like|feel|believe|guess))",
    fixes: ['I'],
    isCaseSensitive: true,
    message: {
      fr: 'Le pronom « I » prend toujours la capitale.',
      en: 'The pronoun “I” is always a capital.',
    },
    bad: [
      ['i will answer you soon.', 'I will answer you soon.'],
      ['Today i’m late.', 'Today I’m late.'],
    ],
    good: ['I will answer.', 'Part i) and part ii).'],
  },
];

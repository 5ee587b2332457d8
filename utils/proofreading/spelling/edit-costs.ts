import { folded } from './letters.ts';

/**
 * What a slip costs, in hundredths of an ordinary wrong letter. Set by hand so that what people do often
 * is near, and checked on the test data of tests/fixtures/proofreading.
 */
export type EditCosts = {
  /** A letter typed for another. */
  substitution: (typed: string, right: string) => number;
  /** A letter left out. */
  missing: (right: string) => number;
  /** A letter too many. */
  extra: (typed: string) => number;
  /** Groups of letters typed for others. */
  confusions: readonly Confusion[];
};

/** `typed` is written where `right` should be; both lower case. */
export type Confusion = { typed: string; right: string; cost: number };

/** What a wrong first letter costs besides. */
export const FIRST_LETTER_COST = 20;
const TRANSPOSITION_COST = 65;
const DOUBLING_COST = 40;
const ACCENT_COST = 12;
const NEIGHBOUR_COST = 72;
const VOWEL_COST = 85;
const MARK_COST = 30;

const QWERTY = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Canadian French keyboards have the letters of QWERTY, and é beside the full stop; France has AZERTY. */
const CANADIAN_FRENCH = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm__é'];
const AZERTY = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** Pairs that are mistaken for each other both ways. */
const FRENCH_PAIRS =
  'ph=f:30 an=en:40 am=em:40 in=ain:50 in=ein:50 ain=ein:40 au=o:50 eau=o:50 eau=au:40 ai=é:60 ai=è:50 ai=ei:50 ' +
  'er=é:45 ez=é:45 er=ez:45 et=é:60 ss=s:40 s=c:50 ss=c:50 s=ç:50 ç=c:12 ti=ci:50 tion=sion:45 ssion=tion:45 xion=ction:45 ' +
  'c=qu:50 k=qu:50 k=c:50 g=gu:50 ge=j:50 g=j:50 ge=g:45 y=i:50 ill=y:55 ll=il:60 eu=ue:45 uei=eui:35 euil=ueil:30 œ=oe:8 æ=ae:8 ' +
  'oi=oit:60 th=t:40 rh=r:40 ch=c:55 ch=k:55 x=cs:55 exc=ex:40 x=xc:45 z=s:45 ent=ant:35 ence=ance:35 mm=m:40 ' +
  'm=n:60 qu=q:30 que=k:60 re=er:60 oua=oi:60 s=x:55 t=d:75 b=p:85 ou=oo:60 ement=emment:40 ament=amment:40 ament=emment:40 ément=emment:35 in=ym:50 im=ym:40 en=ain:55 en=in:60';
const ENGLISH_PAIRS =
  'ie=ei:35 able=ible:35 ent=ant:35 ence=ance:35 ency=ancy:35 er=or:50 er=ar:50 el=le:45 al=el:50 ary=ery:40 ' +
  'ph=f:40 c=s:55 c=k:60 ck=k:45 k=ch:60 sh=ch:60 tion=sion:40 cede=ceed:45 y=i:55 ey=y:50 gh=f:60 ough=uf:70 wh=w:45 ' +
  'au=ua:45 eu=ue:45 ea=ee:50 ou=oo:55 ur=er:55 uisi=usi:50 usi=uisi:50 dge=ge:45 rr=r:40 ise=ize:30 yse=yze:30 our=or:30 re=er:30 ogue=og:40 ' +
  'ise=ice:50 sc=s:45 sc=c:40 ious=eous:45 ly=lly:40 ally=aly:40 full=ful:30 mb=m:50 kn=n:50 us=ous:45 ant=ent:35 ain=en:60';
const FRENCH_VOWELS = 'aeiouy';
const FRENCH_SILENT = 'esthxd';
const ENGLISH_SILENT = 'ehu';

/** Costs of one language, its confusions and its keyboards. */
export function editCosts(language: 'fr' | 'en'): EditCosts {
  const isFrench = language === 'fr';
  const neighbours = neighbourPairs(isFrench ? [QWERTY, CANADIAN_FRENCH, AZERTY] : [QWERTY]);
  const silent = isFrench ? FRENCH_SILENT : ENGLISH_SILENT;
  return {
    substitution: remembered((typed, right) => {
      if (typed === right) return 0;
      const [plainTyped, plainRight] = [folded(typed), folded(right)];
      if (plainTyped === plainRight) return ACCENT_COST;
      if (neighbours.has(plainTyped + plainRight)) return NEIGHBOUR_COST;
      const areVowels = FRENCH_VOWELS.includes(plainTyped) && FRENCH_VOWELS.includes(plainRight);
      return areVowels ? VOWEL_COST : 100;
    }),
    missing: (right) => (isMark(right) ? MARK_COST : silent.includes(folded(right)) ? 78 : 86),
    extra: (typed) => (isMark(typed) ? MARK_COST : silent.includes(folded(typed)) ? 80 : 90),
    confusions: readPairs(isFrench ? FRENCH_PAIRS : ENGLISH_PAIRS),
  };
}

/** Asked for every letter of the alphabet at every search. */
function remembered(
  cost: (typed: string, right: string) => number,
): (typed: string, right: string) => number {
  const known = new Map<string, number>();
  return (typed, right) => {
    const pair = typed + right;
    const value = known.get(pair) ?? cost(typed, right);
    known.set(pair, value);
    return value;
  };
}

/** Slips that any two letters allow, at one place of a word: the two exchanged, one written double, a double written once. */
export function slipsAt(word: string, place: number): Confusion[] {
  const letter = word.charAt(place);
  const next = word.charAt(place + 1);
  if (!/\p{L}/u.test(letter)) return [];
  const slips: Confusion[] = [{ typed: letter, right: letter + letter, cost: DOUBLING_COST }];
  if (next === '') return slips;
  if (next === letter) slips.push({ typed: letter + letter, right: letter, cost: DOUBLING_COST });
  else slips.push({ typed: letter + next, right: next + letter, cost: TRANSPOSITION_COST });
  return slips;
}

function isMark(letter: string): boolean {
  return letter === "'" || letter === '-';
}

function readPairs(pairs: string): Confusion[] {
  return pairs.split(' ').flatMap((pair) => {
    const [, one = '', other = '', cost = ''] = /^(.+)=(.+):(\d+)$/.exec(pair) ?? [];
    return [
      { typed: one, right: other, cost: Number(cost) },
      { typed: other, right: one, cost: Number(cost) },
    ];
  });
}

/** Letters whose keys touch: beside each other, or in the next row half a key aside. */
function neighbourPairs(keyboards: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const rows of keyboards) {
    for (const [row, keys] of rows.entries()) {
      for (const [column, key] of [...keys].entries()) {
        const below = rows[row + 1] ?? '';
        for (const other of [keys[column + 1], below[column - 1], below[column]]) {
          if (other === undefined) continue;
          pairs.add(folded(key + other)).add(folded(other + key));
        }
      }
    }
  }
  return pairs;
}

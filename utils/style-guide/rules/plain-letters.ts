import { ruleType } from '../rule-type.ts';

/** Letters drawn as bold, italic, script, circled or wide, and words made of them: screen readers spell or skip them. */
const DRAWN =
  /[\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f169}\u{1f170}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]\p{M}*(?:[\s'’]?[\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f169}\u{1f170}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]\p{M}*){1,2000}/gu;

/** Small capitals (ᴀʙᴄ) with the letters that they stand for. Unicode takes them for letters of phonetics, and names no plain one. */
const SMALL_CAPITALS = new Map(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ'].map((small, index) => [small, 'abcdefghijklmnopqrstuvwyz'.charAt(index)]),
);
const SMALL = `[${[...SMALL_CAPITALS.keys()].join('')}]`;
/** Words of them; *s* and *x* have none that looks otherwise, and accents stay. */
const IN_SMALL_CAPITALS = new RegExp(
  `(?:(?<!\\p{L})[sx])?${SMALL}\\p{M}*(?:(?:[\\s'’-]?${SMALL}|[sxàâçéèêëîïôùû])\\p{M}*){2,2000}`,
  'gu',
);
/** A pronunciation has some of them (ɪ, ʀ, ʏ), but none of these. */
const NOT_IN_PHONETICS = /[ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ]/gu;

const MESSAGE = {
  fr: 'Ces lettres sont des signes mathématiques\u00a0: les lecteurs d’écran les épellent, ou les sautent.',
  en: 'These letters are mathematical signs: screen readers spell them out, or skip them.',
};
const SMALL_MESSAGE = {
  fr: 'Ces lettres sont des signes de phonétique\u00a0: les lecteurs d’écran les épellent, ou les sautent.',
  en: 'These letters are phonetic signs: screen readers spell them out, or skip them.',
};

export const PLAIN_LETTERS = ruleType({
  name: 'plainLetters',
  called: { fr: 'Lettres fantaisie', en: 'Fancy letters' },
  shape: {},
  prepare:
    () =>
    ({ text }) => [
      ...[...text.matchAll(DRAWN)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        message: MESSAGE,
        fixes: [plain(found)],
      })),
      ...[...text.matchAll(IN_SMALL_CAPITALS)]
        .filter(({ 0: found }) => (found.match(NOT_IN_PHONETICS)?.length ?? 0) > 1)
        .map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          message: SMALL_MESSAGE,
          fixes: [
            [...found]
              .map((char) => SMALL_CAPITALS.get(char) ?? char)
              .join('')
              .normalize('NFC'),
          ],
        })),
    ],
});

function plain(drawn: string): string {
  return [...drawn]
    .map((char) => squared(char) ?? char.normalize('NFKC'))
    .join('')
    .normalize('NFC');
}

/** Squared letters have no plain one in Unicode. */
function squared(char: string): string | null {
  const code = char.codePointAt(0) ?? 0;
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  }
  return null;
}

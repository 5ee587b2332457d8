/** What is said before the numbers of a lottery… */
const DRAWN =
  /(?<!\p{L})(?:lotos?|lotto|loterie|lottery|euromillions?|keno|6\/49|tirages?|draws?|num[ée]ros?[ \u00a0]gagnants?|winning[ \u00a0]numbers?|combinaison|bonus|boules?)(?!\p{L})(?<told>[^\n]{0,60})$/iu;
/** …unless somebody is to be called, or written to. */
const CALL =
  /(?<!\p{L})(?:appel\p{L}*|t[ée]l\p{L}*|call\p{L}*|phone|texto\p{L}*|text|sms|joindre|joignez|contact\p{L}*|au|infos?|r[ée]serv\p{L}*)(?!\p{L})/iu;
/** Most lotteries stop at 49, none draws the same number twice. */
const HIGHEST = 70;

/** Whether pairs of figures that look like a French phone number are those of a draw (« tirage : 06 12 23 34 45 »). */
export function isDraw(text: string, start: number, end: number): boolean {
  const numbers = text.slice(start, end).match(/\d{2}/g)?.map(Number) ?? [];
  if (numbers.some((number) => number === 0 || number > HIGHEST)) return false;
  if (new Set(numbers).size < numbers.length) return false;
  const told = DRAWN.exec(text.slice(Math.max(0, start - 90), start))?.groups?.told;
  return told !== undefined && !CALL.test(told);
}

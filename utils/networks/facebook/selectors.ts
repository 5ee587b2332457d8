/**
 * Where things are on Facebook's web client. Roles and structure only: classes
 * are built anew with each release, and labels change with the language. Each
 * constant names the view it serves and when it was last seen in a saved page.
 * Constants of their own, not fields of one object, so that a build can
 * shorten their names: the start script is weighed in bytes.
 */

/** Every editor: Lexical since 2022; Business Suite's has the combobox role. Seen 2025-07. */
export const EDITOR = '[contenteditable="true"][role="textbox"], [contenteditable="true"][role="combobox"]';
/** Text areas that publish: text stories, the Page inbox (guess: no markup was found). */
export const EDITOR_OR_TEXT_AREA = `${EDITOR}, textarea`;
/** A comment or reply box, in feeds, dialogs and photo viewers. Seen 2022 to 2024-08. */
export const COMMENT_FORM = 'form[role="presentation"]';
/** Emoji, photo, GIF and stickers of a comment box; the send button stands after them. Seen 2024-08. */
export const COMMENT_TOOLS = 'ul';
/** A comment is an article with a label of its own; a post has a place in its feed. Seen 2024-03. */
export const COMMENT = '[role="article"][aria-label]:not([aria-posinset])';
/** What holds other people's posts. Seen 2025-07. */
export const POST = '[aria-posinset], [role="article"]';
/** Names of who posted, and of whom a conversation is with. Seen 2025-07. */
export const HEADING = 'h1, h2, h3, h4, h5, [role="heading"]';
export const DIALOG = '[role="dialog"]';
export const MENU = '[role="menu"]';
export const MAIN = '[role="main"]';
/** Parts of a page; a box and the buttons of its row share one. Seen 2025-07. */
export const SURFACE = `body, ${MAIN}, ${DIALOG}, [role="banner"], [role="navigation"], [aria-posinset]`;
export const BUTTON = '[role="button"], button';
export const CONTROL = `${BUTTON}, [role="menuitem"]`;
/** Controls on which Enter and Space end in a click of their own. */
export const NATIVE_CONTROL = 'button, a[href], input';
export const OPENS_POPUP = '[aria-haspopup], [aria-expanded]';
/** A closed prompt: the own avatar, a link, and the button with the question beside it. Seen 2025-07. */
export const PROMPT = 'a + [role="button"]';
/** Pictures of people are SVG images; attachments are not. Seen 2025-07. */
export const AVATAR = 'image';
export const NOT_PLAIN_TEXT = 'image, img, svg, i';
/** Account button of the top bar: the last picture there. Seen 2025-07. */
export const OWN_AVATAR = '[role="banner"] [role="button"] svg[role="img"] image';
/** Parts that React streamed and has not moved into place yet. Seen 2025-07. */
export const STREAMED = '[hidden][id^="S:"]';
/** Stands in the row of a chat box. Seen 2025-07. */
export const ATTACHMENT = 'input[type="file"]';
/** What stands outside the row of a box: messages, posts, comments. Seen 2025-07. */
export const NOT_ROW = `[role="grid"], ${POST}`;
/** Attached photos and videos (guess; from the content hosts once they are uploaded, where icons of links come from too). */
export const MEDIA =
  'video, img[src^="blob:"], img[src^="data:image/"], img[src*="scontent"]:not(a img, [role="button"] img)';
/** Business Suite: the list of destinations above the box. Guess from recordings of 2026-08. */
export const DESTINATION_LIST = '[role="combobox"][aria-haspopup="listbox"]:not([contenteditable])';
/** Business Suite: the button with the Page's name at the top. Guess from recordings of 2026-08. */
export const ACCOUNT_MENU = '[role="banner"] [role="button"][aria-haspopup="menu"]';

/** Placeholder of a chat box, the same in all languages. Seen 2025-07. */
export const CHAT_PLACEHOLDER = 'Aa';

/** What Facebook writes, by language; one of several forms between bars. */
type Labels = Record<string, string>;

/**
 * Label of a comment box that names its voice; {} is the name. Seen: en
 * 2024-2026, fr 2026; es, de, it and pl in tools of 2024-2026; the others are
 * guesses. Where a language is missing, the voice's picture still tells.
 */
export const VOICE_LABELS: Labels = {
  en: 'Comment as {}|Answer as {}|Reply as {}',
  fr: 'Commenter en tant que {}|Répondre en tant que {}',
  'es, pt': 'Comentar como {}|Responder como {}',
  de: 'Kommentieren als {}|Als {} kommentieren|Antworten als {}',
  it: 'Commenta come {}|Rispondi come {}',
  pl: 'Skomentuj jako {}',
  ar: 'التعليق باسم {}|الرد باسم {}',
};

/** How the label of a reply box begins, in lower case. Seen: en, fr 2026; the others are guesses. */
export const REPLY_LABELS: Labels = {
  en: 'reply|write a reply',
  fr: 'répond|écrivez une réponse',
  'es, pt': 'respond',
  de: 'antwort',
  it: 'rispond',
  ar: 'الرد|رد على',
};

/**
 * Buttons that publish at once, in lower case. Needed where no box tells
 * (second step of a dialog, "share now", stories); beside a box, the last
 * button with a text does as well. Seen: en, fr, es, pt in tools of 2024-2026;
 * the others are guesses.
 */
export const PUBLISH_LABELS: Labels = {
  en: 'post|publish|schedule|share now|share to story',
  fr: 'publier|programmer|planifier|partager maintenant|partager dans la story',
  es: 'publicar|programar|compartir ahora|compartir en historia',
  de: 'posten|veröffentlichen|planen|jetzt teilen|in story teilen',
  it: 'pubblica|programma|condividi ora|condividi nella storia',
  pt: 'postar|agendar|compartilhar agora|partilhar agora|compartilhar no story',
  ar: 'نشر|جدولة|مشاركة الآن|مشاركة في القصة',
};

/**
 * Buttons that can stand last beside a box and don't publish, in lower case.
 * A "Next" has the place, the role and the looks of "Post": only its label
 * tells. In a language that is missing here it counts as publishing.
 */
export const STEP_LABELS: Labels = {
  en: 'next|cancel|done',
  fr: 'suivant|annuler|terminé|ok',
  es: 'siguiente|cancelar|listo',
  de: 'weiter|abbrechen|fertig',
  it: 'avanti|annulla|fine',
  pt: 'avançar|seguinte|concluir',
  ar: 'التالي|إلغاء|تم',
};

/** Send buttons of messages, in lower case; mostly the last of the row is the one. Seen: en, fr 2025. */
export const SEND_LABELS: Labels = {
  en: 'send|press enter to send',
  fr: 'envoyer',
  'es, pt': 'enviar',
  de: 'senden',
  it: 'invia',
  ar: 'إرسال',
};

/** Every form of a table, in all languages: the interface's own language can't be read for sure. */
export function formsOf(labels: Labels): string[] {
  return Object.values(labels).join('|').split('|');
}

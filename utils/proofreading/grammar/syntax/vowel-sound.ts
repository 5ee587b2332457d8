/** How a word begins: words before it are elided (*l’école*), are not (*la haie*), or may be (*l’hyène, la hyène*). */
export type FirstSound = 'vowel' | 'consonant' | 'either';

/** Words in h- that nothing is elided before, by how they begin. */
const ASPIRATED =
  /^(?:hableu|hâbl|hach|hackat|hacker|haddock|hagard|haie|haillon|hain|haï|hais|hait|haka|halal|hâl|halèt|halet|hall|halo|halt(?!è)|hamac|hamburger|hameau|hammam|hampe|hamster|hanap|hanche|hand|hangar|hanneton|hant|happ|harangu|haras|harass|harc|hardi|hardware|harem|hareng|hargn|haricot|harn|harp|hasard|haschi|hashtag|hât|hauban|hauss|haut|havre|hayon|heaume|hein|hennir|hérau|hère$|hériss|herni|héron|héros$|hers|hêtre|heurt|hibou|hic$|hideu|hiérarch|hip-hop|hippie|hipster|hiss|hit|hobby|hobbies|hoch|hockey|hold|holland|homard|home$|hongr|hont|hoquet|horde|hors|hot$|hot-|hotte|houblon|houe|houille|houl|houppe|houra|hourra|housse|houx|hublot|huch|huée|huer|hugueno|huit(?:$|a|i)|hul|hurl|huron|huss|hutte|huard|husky)/;

/** Words in h- that are elided before. */
const MUTE =
  /^(?:habi|haleine|haltér|haltère|hallu|hameçon|harmon|hebdo|héberg|hébreu|hécat|hectare|hecto|hégémon|hélic|héli|hellén|hémi|hémo|hépat|herb|héréd|hérés|hérit|hermét|hermin|héroï|herpès|hésit|hétéro|heure|heureu|hexag|hibern|hier$|hilar|hindou|hippo|hippi[qs]|hirondelle|hispan|histoire|histor|hiver|holo|hommage|homme|homo|homéo|homicide|honnêt|honneur|honor|hôpita|horaire|horizon|horlog|hormon|horosc|horreur|horri|horti|hospi|hostil|hôte|huil|huissi|huître|humain|humani|humble|humeur|humid|humili|humour|humor|humus|hydr|hygi|hymne|hyper|hypn|hypo|hystér)/;

/** Words that begin with the letter of a vowel and are not elided before. */
const UNELIDED = /^(?:onz|oui$|ouistiti|ululer|ululement|uhlan)/;
const UNSURE = /^(?:oua|oued|un$|une$|hyène|y$|a$|e$|i$|o$|u$|énième)/;
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/;

/** How a word in lower case begins; `either` where that isn't known either. */
export function firstSound(form: string): FirstSound {
  if (UNSURE.test(form)) return 'either';
  if (form.startsWith('h')) return MUTE.test(form) ? 'vowel' : ASPIRATED.test(form) ? 'consonant' : 'either';
  if (UNELIDED.test(form)) return 'consonant';
  if (form.startsWith('y')) return /^y(?:eux|eus|pér|ttr)/.test(form) ? 'vowel' : 'consonant';
  return VOWEL.test(form) ? 'vowel' : 'consonant';
}

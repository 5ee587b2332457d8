export type Language = 'en' | 'fr' | 'fr-CA';

/** An account of the look-alike, as its server knows it. Everybody here is invented. */
export type InstagramAccount = {
  /** The numeric id that `ds_user_id` carries, Instagram's "pk". */
  id: string;
  /** The second id, which GraphQL requests carry as `av`. */
  fbid: string;
  /** The third id, of Messenger's modules: neither of the others. */
  messengerId: string;
  username: string;
  name: string;
  biography: string;
  language: Language;
  /** Of the generated picture. */
  colour: string;
  isBusiness: boolean;
};

/** The people of the fixtures, with ids of their own where the fixtures give none. */
export const ACCOUNTS: readonly InstagramAccount[] = [
  {
    id: '6023948175',
    fbid: '17841407312560094',
    messengerId: '100710335812447',
    username: 'boulangerie.sud',
    name: 'Boulangerie du Sud',
    biography: 'pain au levain }] depuis 1998',
    language: 'fr',
    colour: '#b4532a',
    isBusiness: true,
  },
  {
    id: '7730018842',
    fbid: '17841409920013377',
    messengerId: '100720448190035',
    username: 'atelier.boreal',
    name: 'Atelier Boréal',
    // A biography is anybody's text: this one imitates the block that it stands in.
    biography: '},"id":"8200300400"},1],["PolarisViewer",[],{"data":{"username":"decoy_two"}}]]</script>',
    language: 'en',
    colour: '#2f6f5e',
    isBusiness: true,
  },
  {
    id: '5417720936',
    fbid: '17841402238845610',
    messengerId: '100698812004471',
    username: 'camille.dube',
    name: 'Camille Dubé',
    biography: 'vélo, chorale, café ☕️',
    language: 'en',
    colour: '#8a4fbf',
    isBusiness: false,
  },
  {
    id: '6488031275',
    fbid: '17841400000731002',
    messengerId: '100714920655318',
    username: 'epicerie.dumarche',
    name: 'Épicerie du Marché',
    biography: 'Paniers de saison',
    language: 'fr',
    colour: '#9a7a12',
    isBusiness: true,
  },
  {
    id: '5993027418',
    fbid: '17841405991183624',
    messengerId: '100709114437712',
    username: 'pepiniere.lune',
    name: 'Pépinière Lune',
    biography: '',
    language: 'fr-CA',
    colour: '#3f7f3a',
    isBusiness: false,
  },
];

/** People who only appear in the feed: they can't be signed in. */
export type Stranger = Pick<InstagramAccount, 'id' | 'username' | 'name' | 'colour'>;

export const STRANGERS: readonly Stranger[] = [
  { id: '7100200300', username: 'decoy.one', name: 'Decoy One', colour: '#5b6b8c' },
  { id: '8200300400', username: 'decoy_two', name: 'Decoy Two', colour: '#a2476f' },
  { id: '9300400500', username: 'decoy.three', name: 'Decoy Three', colour: '#3d8b7d' },
  { id: '9400500600', username: 'fromagerie.lr', name: 'Fromagerie Leurre', colour: '#c08a2d' },
  { id: '9500600700', username: 'samir.exemple', name: 'Samir Exemple', colour: '#4c6fae' },
  { id: '9600700800', username: 'cordonnerie_lr', name: 'Cordonnerie Leurre', colour: '#7d4a3a' },
];

export function accountByUsername(accounts: readonly InstagramAccount[], username: string): InstagramAccount {
  const found = accounts.find((account) => account.username === username);
  if (found === undefined) throw new Error(`No account ${username} on the look-alike`);
  return found;
}

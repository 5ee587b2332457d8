/**
 * What says plainly that a post is paid for. France: law 2023-451 and the ordinance of 6 November 2024
 * (« Publicité », « Collaboration commerciale », or as clear). Canada: Ad Standards' guidelines, October
 * 2025 (#ad alone; #pub, #commandité in French). The first is offered.
 */
export const ACCEPTED_MENTIONS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    '#pub',
    '#publicité',
    '#publicite',
    '#commandité',
    '#commanditée',
    '#commandite',
    '#commanditee',
    'Publicité',
    'Collaboration commerciale',
    '#collaborationcommerciale',
    'Partenariat rémunéré',
    '#partenariatrémunéré',
    '#partenariatremunere',
    'Contenu commandité',
  ],
  en: [
    '#ad',
    '#advertisement',
    '#sponsored',
    'Advertisement',
    'Paid partnership',
    '#paidpartnership',
    'Paid ad',
  ],
};

/** Ad Standards names them as not enough. */
export const WEAK_MENTIONS: readonly string[] = [
  '#spon',
  '#sp',
  '#collab',
  '#collaboration',
  '#partner',
  '#partenaire',
  '#partenariat',
  '#ambassador',
  '#ambassadeur',
  '#ambassadrice',
];

/**
 * Words by which a post shows that something was given for it. What institutions say too of each other is
 * left out (« en collaboration avec », « offert par la Ville », a shop's own promo code): a guide may add it.
 */
export const SPONSORED_SIGNS: readonly string[] = [
  ...['nous a été offert', 'm’a été offert', 'nous ont été offert', 'm’ont été offert'].flatMap((words) => [
    words,
    `${words}e`,
    `${words}s`,
    `${words}es`,
  ]),
  'offert par la marque',
  'offerte par la marque',
  'produit offert',
  'produits offerts',
  'séjour offert',
  'repas offert',
  'nuit offerte',
  'voyage de presse',
  'commandité par',
  'commanditée par',
  'sponsorisé par',
  'sponsorisée par',
  'lien affilié',
  'liens affiliés',
  'avec mon code',
  'mon code promo',
  '#produitoffert',
  '#sponsorisé',
  'sponsored by',
  'gifted by',
  'was gifted',
  'were gifted',
  'affiliate link',
  'affiliate links',
  'use my code',
  'with my code',
  'my discount code',
  'my promo code',
  '#gifted',
];

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

/** Words by which a post shows that something was given for it. */
export const SPONSORED_SIGNS: readonly string[] = [
  'en partenariat avec',
  'en collaboration avec',
  'offert par',
  'offerte par',
  'offerts par',
  'offertes par',
  'gracieuseté de',
  'commandité par',
  'commanditée par',
  'code promo',
  'code promotionnel',
  'avec mon code',
  'in partnership with',
  'in collaboration with',
  'sponsored by',
  'gifted by',
  'courtesy of',
  'promo code',
  'discount code',
  'use my code',
];

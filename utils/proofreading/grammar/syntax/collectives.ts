/** How many: the verb may be in the plural, *la majorité sont d'accord*. */
export const QUANTITIES = new Set(
  (
    'plupart majorité minorité foule nombre dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine ' +
    'soixantaine centaine millier million milliard moitié tiers quart part partie ensemble totalité infinité ' +
    'multitude quantité total reste masse pourcentage fraction un une seul tout maximum minimum pourcent peu moins plus trop'
  ).split(' '),
);
/** Of what: *une équipe de bénévoles sont venus*. */
export const GROUPS = new Set(
  (
    'série paquet tas poignée groupe équipe troupe bande nuée flot lot kyrielle pléiade myriade ribambelle panoplie ' +
    'avalanche horde armée couple paire sorte genre type espèce troupeau cortège tonne kilo litre montagne famille ' +
    'gamme variété diversité choix sélection collection brochette vague duo trio quatuor collectif'
  ).split(' '),
);

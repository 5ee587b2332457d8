/**
 * The endings that make an address of `exemple.ca` without `https://`: those common in posts from Québec,
 * France and English-speaking places (from the root zone of IANA). Short on purpose: any ending counts
 * when a path follows (`exemple.studio/carte`).
 */
export const DOMAIN_ENDINGS: readonly string[] =
  `ca fr com org net edu gov quebec paris bzh alsace corsica re nc pf be ch lu eu uk io co me ly gl gle tv fm
  ai app dev shop store boutique info biz online site blog link page social club cafe restaurant media
  agency studio design events tickets live xyz to gg`
    .trim()
    .split(/\s+/);

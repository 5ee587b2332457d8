import { expandForms } from './expand-forms.ts';

/** Vulgar or hurtful words: right spellings, not flagged, but nothing to propose to somebody who writes for a client. */
export const NEVER_SUGGESTED: ReadonlySet<string> = new Set(
  expandForms(`
    merde+s merder merdeux chier chie chié chiant+e chiotte+s con+s conne+s connard+s connasse+s connerie+s couille+s bite+s
    cul+s encul+er foutre pute+s putain+s salope+s salaud+s pédé+s gouine+s nègre+s négresse+s bougnoule+s youpin+s niquer nique
    bordel+s branler branleur+s pétasse+s tabarnak câlisse crisse osti criss salopard+s enfoiré+s zob+s
    shit+s shitty fuck+ed fucker+s bitch bitches cunt+s dick+s cock+s pussy pussies whore+s slut+s fag+s faggot+s
    nigger+s retard+s bastard+s asshole+s ass arse+s piss crap crappy wank+ed wanker+s twat+s tit+s titties penis
    rape+s raped porn
  `),
);

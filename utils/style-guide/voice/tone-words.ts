/**
 * Words whose tone is plain in posts and answers to customers, by what they say in most of them. Written for
 * this, from usage; no list of others was copied. Small on purpose: what is ambiguous (« terrible »,
 * “sick”, « bon ») is left out, and nobody weighs one word against another. In small letters; each form stands
 * as it is written.
 */
export const POSITIVE_WORDS = words(`
merci bravo félicitations super génial géniale géniaux géniales magnifique magnifiques formidable formidables
excellent excellente excellents excellentes parfait parfaite merveilleux merveilleuse adore adorons adorer aime
aimons ravi ravie ravis ravies heureux heureuse heureuses fier fière fiers fières content contente contents
plaisir bonheur joie joyeux joyeuse succès réussite réussi hâte enthousiaste chouette top délicieux délicieuse
belle belles beau beaux gagné victoire espoir sourire sourires fête célébrer célébrons incroyable
thanks thank congratulations congrats great awesome amazing wonderful excellent perfect love loved loves happy
glad proud delighted thrilled excited enjoy enjoyed beautiful lovely fantastic brilliant success celebrate
celebrating joy fun best delicious win winner won hope smile incredible
`);

export const NEGATIVE_WORDS = words(`
malheureusement désolé désolée désolés désolées déçu déçue déçus déception triste tristes tristesse colère honte
honteux honteuse scandale scandaleux scandaleuse inacceptable échec échecs grave graves danger dangereux
dangereuse peur crise problème problèmes erreur erreurs pire mauvais mauvaise mauvaises perdu perdue perte mort
morts victime victimes violence violences menace menaces refus refuse refusons regret regrettons regrette
retard retards panne pannes annulé annulée annulés annulées impossible injuste injustice catastrophe
unfortunately sorry sad sadly disappointed disappointing anger angry shame shameful unacceptable failure failed
fail danger dangerous fear crisis problem problems error errors worst worse bad lost loss death deaths dead die
dies victim victims violence threat threats refuse regret delay delayed cancelled canceled impossible unfair
injustice disaster risk risks
`);

export const FORMAL_WORDS = words(`
veuillez cordialement madame monsieur mesdames messieurs afin néanmoins toutefois cependant également notamment
ci-dessous ci-joint auprès concernant conformément préalable modalités souhaitons prions
sincères salutations agréer convier honneur
please kindly sincerely regards regarding however therefore furthermore moreover hereby pursuant accordingly
nevertheless shall dear ladies gentlemen invite inform
`);

export const FAMILIAR_WORDS = words(`
coucou salut allô hey yo ouais ouin ben bah bof hop mdr lol ptdr cool kiffe kiffer kiffons
truc trucs sympa perso appart resto apéro dispo hyper méga vite-fait pis tsé full ok okay bisous bises wow oups
youpi yeah miam
hi yep nope gonna wanna gotta ain't y'all kinda sorta stuff guys folks btw omg lmao haha hahaha yay oops yum
dude super-duper nah cuz thx
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

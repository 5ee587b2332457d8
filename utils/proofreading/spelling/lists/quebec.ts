import { expandForms } from './expand-forms.ts';

/** Words of Québec, and OQLF's for the web, that dictionaries from France may lack. From the author's own knowledge. */
export const QUEBEC_WORDS: readonly string[] = expandForms(`
  achaland+er achaler achalant+e adon+s amancher artéfact+s autopartage+s balado+s
  baladodiffusion+s baladodiffus+er baladodiffus+eur barniques bavasser bébelle+s bécosse+s bec+s
  bienveillance bleuet+s bleuetière+s blonde+s blogu+er blogu+eur blogosphère+s bobette+s boqué+e
  boucane+s bourdaine brassière+s brailler branch+er broue+s brunante+s bûcheux cabane+s cachou+s
  cadran+s calepin+s camionneux canneberge+s caribou+s capoter capoté+e carriole+s catalogne+s
  cégep+s cégépien+ne cenne+s chalet+s chaloupe+s champlure+s chaudière+s chicane+s chicoutée+s chialer
  chialage+s chialeux chialeuse+s chum+s cipaille+s clavard+er clavardage+s clavard+eur 
  cocooning cochonnerie+s cossin+s courriel+s courriell+er couponnage+s coroner+s covoitur+er covoiturage+s
  covoitur+eur cretons cuisinette+s débarbouillette+s débarrer déboguer décarboné+e défusion+s dégêner
  dégivreur+s déneigeuse+s dépanneur+s désâmer désennuyer désinscription+s dispendieux dispendieuse+s
  divulgâch+er divulgâchage+s divulgâch+eur drave+s draveur+s ébarouir écocentre+s écocitoyen+ne écœurant+e
  écomusée+s écoresponsable+s égoportrait+s égoportraitiste+s éloize+s embarrer encabaner encan+s
  enfirouaper enfarger ennuagement+s épinglette+s épluchette+s érablière+s escompte+s
  espadrille+s estrien+ne étrivant+e étriver fardoche+s festivalier+s festivalière+s fèves
  filière+s fin+s fla-fla flâneux flo+s foulard+s fournaise+s francisation franciser francophonie
  frasil+s frette+s frigo+s gadelle+s gadellier+s gadoue+s garrocher gaspésien+ne gazebo+s gaz gazou+s
  giboulée+s gougoune+s gossant+e gosser goglu+s gourgane+s granola+s gratteux gravelle+s grichou+s
  gripette+s guédille+s guenille+s guignolée+s habitant+e hameçonnage+s hameçonn+er hameçonn+eur
  huart+s hydro hydroélectricité infolettre+s infonuagique+s infonuage+s infographiste+s intimidateur+s
  itinérance itinérant+e jambette+s jarnigoine jaser jasant+e jasette+s jobine+s jujube+s lavalois lavaloise+s
  laveuse+s libre-service liseuse+s lousse+s luge+s madelinot madelinienne+s madelinien+s mâche-patate
  magané+e maganer magasin+er magasinage+s magasin+eur magané maringouin+s maskoutain+e
  matante+s mauricien+ne microblog+s microblogage+s microblogue+s microbloguer microbrasserie+s microbrass+eur
  minoune+s mitaine+s mitonner mononcle+s montérégien+ne mot-clic mots-clics motoneige+s motoneigiste+s
  mousseux moyenner nananne+s niaiser niaisage+s niaiseux niaiseuse+s niaiserie+s niaisage nordicité nounoune+s nordet+s
  numériser obstineux obstineuse+s orignal orignaux oreilles-de-crisse outarde+s ouaouaron+s ouananiche+s
  outaouais outaouaise+s pantoute parlure+s patente+s patenteux patenter pâté+s patinoire+s
  pelletage+s pelleter pelleteux pelure+s péquiste+s pichenotte+s pichou+s piton+s pitonner pitonnage+s placoter
  placotage+s placoteux placoteuse+s plan+s plate+s ploguer plogue+s plorine+s poche+s pogner poigner
  poudrerie+s pourriel+s pourvoirie+s pourvoy+eur poutine+s prélart+s présentiel+s primeur+s
  polluriel+s polyvalente+s pomiculture+s pomicult+eur popsicle+s quétaine+s quétainerie+s quêteux quétaineries
  raboudiner racoin+s ramancher raplomber raquetteur+s ratour+s ratoureux ravaudage+s réchauffé+e rabaska+s
  réconciliation recherchiste+s recyclo réno+s rétroaction+s robine+s rôtie+s ruine-babines
  sacoche+s sacre+s saguenéen+ne savane+s scèneux scrapper sexto+s sextage+s siffleux sherbrookois
  sherbrookoise+s slush sloche+s snoreau+x sociofinancement+s sociofinanc+er souffleuse+s souper+s sous-marin+s
  suce+s suisse+s sucrerie+s survenant+e tabagane tannant+e tapageur tapocher tartine+s taponner taponnage+s taverne+s
  techno téléavertisseur+s téléjournal téléroman+s télévers+er téléversement+s téléversable+s
  téteux téteuse+s texter texto+s tiguidou tire+s tire-bouchonné toast+s tounes toune+s toutou+s
  tourtière+s traîneux traversier+s trâlée+s trempette+s trifluvien+ne trâlée trucker tuque+s turlut+er
  turlute+s tuyauter vadrouille+s valleyfieldois varlope+s vidéoclip+s vidéoconférence+s visioconférence+s
  visiocafé+s vivoir+s vlogue+s vloguer vlogu+eur webdiffusion+s webdiffus+er webdiffus+eur webinaire+s websérie+s webzine+s
  webmestre+s yâble zarzais zigonner zigonnage+s
  iel+s ielle+s toustes touste ceuzes celleux ceulles adelphe+s froeur+s auteurice+s autrice+s
  agentes cheffe+s professeure+s ingénieure+s gouverneure+s pompière+s mairesse+s entrepreneure+s
  autochtonisation décolonial décoloniale décoloniales décoloniaux inclusivité transphobie transidentité genderqueer non-binarité grossophobie+s
  féminicide+s écoanxiété écoanxieux écoanxieuse+s antiracisme antiraciste+s racisé+e racialisé+e invisibiliser
  visibiliser zéro-déchet végane+s véganisme flexitarien+ne flexitarisme kombucha+s kimchi+s quinoa+s
  houmous guacamole+s matcha+s bubble chai latte+s cappuccino+s espresso+s smoothie+s granolas brunch+s bruncher
  bistronomie bistronomique+s foodie+s food-truck resto+s apéro+s déco+s ado+s ciné+s expo+s promo+s info+s
  actu+s pub+s photobooth+s sapinage+s sucres temps-des-fêtes anti-gaspillage écofrais réusiner réutilisable+s
  antigaspi antigaspillage cocréation+s guedille+s piétonnisation surcyclage végé+s alc ramen+s poké+s tsé faque
  astheure asteure biosourcé+e écoquartier+s écofiscalité verdissement+s microbrassé+e torréfacteur+s
  innu+e wendat+e huron-wendat+e atikamekw+s anichinabé+e anishinabe+s naskapi+e malécite+s wolastoqey eeyou+s inuk
  gigu+eur gigue+s mafé+s thiéboudiène attiéké+s bissap
`);

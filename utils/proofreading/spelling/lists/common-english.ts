import { expandForms } from './expand-forms.ts';

/** Frequent words of posts and replies: preferred among suggestions that are as near. From the author's own knowledge. */
export const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  expandForms(`
  the a an this that these those my your his her its our their mine yours ours theirs I you he she it we they me him us them
  who whom whose which what when where why how and or but so because if although though while until unless since
  before after during about above across against along among around at behind below between by for from in into
  of off on onto out over through to toward towards under up upon with within without not no yes very too also just
  only even still already always never often sometimes usually soon again here there now then today tomorrow
  yesterday tonight maybe perhaps quite rather really actually definitely probably finally especially recently
  all any both each every few many more most much other another same some several such enough everyone everybody
  someone something anyone anything nothing everything nobody somewhere anywhere
  be am is are was were been being have has had having do does did done doing will would can could should shall
  may might must go goes going went gone come comes coming came get gets getting got make makes making made
  take takes taking took taken give gives giving gave given see sees seeing saw seen know knows knew known think
  thought say says said tell tells told find finds found keep keeps kept let leave left feel feels felt bring
  brought begin begins beginning began begun write writes writing wrote written read run running ran buy bought
  sell sold send sent spend spent meet met win won lose lost hold held choose chose chosen become became show+ed
  shown stand understand understood speak spoke eat ate drink grow grew wear
  look+ed want+ed need+ed help+ed work+ed call+ed ask+ed try tries tried trying start+ed stop stopped open+ed
  clos+ing lov+ing lik+ing shar+ing follow+ed comment+ed post+ed click+ed visit+ed join+ed order+ed deliver+ed
  receiv+ing believ+ing achiev+ing recommend+ed apologiz+ing announc+ing celebrat+ing enjoy+ed support+ed learn+ed
  creat+ing design+ed develop+ed manag+ing plan planned planning book+ed reserv+ing register+ed subscrib+ing
  contact+ed answer+ed reply replied replies respond+ed updat+ing chang+ing mov+ing play+ed talk+ed wait+ed thank+ed
  happen+ed includ+ing continu+ing offer+ed save saved accept+ed accommodat+ing appreciat+ing separat+ing guarantee+s
  hello hi thanks thank please sorry welcome congratulations
  year+s month+s week+s weekend+s day+s morning+s afternoon+s evening+s night+s hour+s minute+s time+s date+s
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December spring summer fall autumn winter season+s Christmas birthday+s holiday+s
  people person man men woman women child children kid+s family families friend+s customer+s client+s team+s
  community communities neighbour+s neighbor+s member+s guest+s staff colleague+s manager+s owner+s partner+s
  business businesses company companies store+s shop+s restaurant+s cafe+s market+s office+s school+s city cities
  country street+s home+s house+s place+s product+s service+s order+s delivery deliveries payment+s price+s sale+s
  discount+s money account+s card+s address addresses email+s phone+s number+s message+s response+s question+s
  comment+s post+s photo+s picture+s video+s article+s page+s website+s link+s news information update+s giveaway+s
  event+s festival+s concert+s show+s meeting+s project+s program+s problem+s solution+s idea+s thing+s way+s
  occasion+s chance+s opportunity experience+s example+s reason+s part+s end life world heart hand+s eye+s
  food water coffee tea bread wine beer cheese fruit vegetables meal+s recipe+s dessert+s chocolate menu+s lunch
  dinner breakfast kitchen music book+s movie+s art culture sport+s game+s travel trip+s car+s bike+s train+s
  big small good great best better bad worse worst new old young first last next early late long short high low
  little large free ready open closed available important different possible necessary easy difficult simple
  beautiful amazing awesome excellent delicious incredible happy proud excited interested interesting favourite
  favorite special local public personal professional successful weird convenient comfortable independent
  environment government calendar existence maintenance hashtag+s development quality success health beauty style
  schedule surprise tomorrow beginning address truly which their there friend received business
  appointment+s ticket+s workshop+s collection+s collaboration volunteer+s grateful tongue immediately
  don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't
  I'm you're we're they're it's that's what's who's there's here's let's I've you've we've they've I'll you'll we'll
  they'll he's she's I'd you'd we'd they'd
  one two three four five six seven eight nine ten hundred thousand
  `),
);

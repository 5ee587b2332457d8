import { readCorrections } from './correction-table.ts';

/**
 * Wrong forms that are far from the right one letter by letter: verbs conjugated by analogy, endings
 * heard wrong, borrowed spellings. From the author's own knowledge.
 */
export const FRENCH_CORRECTIONS = readCorrections(`
  voila = voilà
  quelques-un = quelques-uns
  quelques-une = quelques-unes
  courrera = courra
  courera = courra
  tiendez = tenez
  viendez = venez
  ouvrisez = ouvrez
  offrisez = offrez
  couvrisez = couvrez
  sortisez = sortez
  partisez = partez
  disez = dites
  redisez = redites
  faisez = faites
  refaisez = refaites
  satisfaisez = satisfaites
  croivent = croient
  croive = croie
  croives = croies
  voyent = voient
  voirai = verrai
  voira = verra
  voiront = verront
  voirons = verrons
  voirez = verrez
  envoyerai = enverrai
  envoyera = enverra
  envoyerons = enverrons
  envoyerez = enverrez
  envoyeront = enverront
  envoierai = enverrai
  envoiera = enverra
  envoierons = enverrons
  envoierez = enverrez
  venira = viendra
  venirez = viendrez
  viendera = viendra
  vienderont = viendront
  tiendera = tiendra
  prendera = prendra
  prenderont = prendront
  renderai = rendrai
  rendera = rendra
  attendera = attendra
  repondera = répondra
  vendera = vendra
  metterai = mettrai
  mettera = mettra
  metteront = mettront
  permettera = permettra
  connaitera = connaîtra
  devera = devra
  deverez = devrez
  receverez = recevrez
  recevera = recevra
  pouvera = pourra
  pouverez = pourrez
  pourai = pourrai
  poura = pourra
  pourez = pourrez
  pouront = pourront
  pourais = pourrais
  pourait = pourrait
  allerez = irez
  allerons = irons
  allera = ira
  avoirez = aurez
  saverez = saurez
  savera = saura
  vouderait = voudrait
  vouderais = voudrais
  vouderez = voudrez
  fauderait = faudrait
  faudera = faudra
  voulerez = voudrez
  courrirai = courrai
  courira = courra
  mourira = mourra
  mourrira = mourra
  mourrirons = mourrons
  mourriront = mourront
  conquérira = conquerra
  acquérira = acquerra
  cueillira = cueillera
  cueillirons = cueillerons
  accueillirons = accueillerons
  accueillira = accueillera
  asseyera = assoira
  boivez = buvez
  prendez = prenez
  apprendez = apprenez
  comprendez = comprenez
  soyent = soient
  soye = sois|soit
  soyes = sois
  ayent = aient
  aye = aie
  aille-y = vas-y
  sontaient = étaient
  étaits = étais|était|étaient
  avaits = avais|avait
  peuvez = pouvez
  veulez = voulez
  peus = peux
  veus = veux
  s'avoir = savoir
  conclua = conclut
  exclua = exclut
  résolvé = résolu
  résoudé = résolu
  mouru = mort
  ouvri = ouvert
  offri = offert
  découvri = découvert
  prendu = pris
  metté = mis
  éteindu = éteint
  peindu = peint
  joindu = joint
  rejoindez = rejoignez
  joindez = joignez
  éteindez = éteignez
  craindez = craignez
  comme-même = quand même
  parmis = parmi
  malgrés = malgré
  hormi = hormis
  quelquechose = quelque chose
  chaqu'un = chacun
  chaqu'une = chacune
  quelqun = quelqu'un
  quelquun = quelqu'un
  quelqu'uns = quelques-uns
  language = langage
  languages = langages
  traffic = trafic
  traffics = trafics
  connection = connexion
  connections = connexions
  réflection = réflexion
  reflection = réflexion
  addresse = adresse
  addresses = adresses
  example = exemple
  examples = exemples
  excercice = exercice
  excercices = exercices
  exercise = exercice
  developpement = développement
  dévelopement = développement
  development = développement
  environement = environnement
  environment = environnement
  gouvernment = gouvernement
  recommendation = recommandation
  recommendations = recommandations
  responsible = responsable
  independant = indépendant
  indépendent = indépendant
  apartement = appartement
  appartment = appartement
  comfort = confort
  comfortable = confortable
  marriage = mariage
  marriages = mariages
  hazard = hasard
  rythm = rythme
  rhythme = rythme
  aréoport = aéroport
  aréoports = aéroports
  rénumération = rémunération
  rénumérer = rémunérer
  infractus = infarctus
  obnibulé = obnubilé
  obnibulée = obnubilée
  dilemne = dilemme
  dilemnes = dilemmes
  pécunier = pécuniaire
  carrousselle = carrousel
  opprobe = opprobre
  astérix = astérisque
  disgression = digression
  hynoptiser = hypnotiser
  aéropage = aréopage
  mémotechnique = mnémotechnique
  omnibuler = obnubiler
  omnibulé = obnubilé
  rébarbarif = rébarbatif
  ammener = amener
  appercevoir = apercevoir
  appeller = appeler
  aggressif = agressif
  aggression = agression
  dévellopper = développer
  biensur = bien sûr
  bien-sur = bien sûr
  bien-sûr = bien sûr
  au-revoir = au revoir
  tout-à-fait = tout à fait
  s'il-vous-plait = s'il vous plaît
  silvouplait = s'il vous plaît
  faite-moi = faites-moi
  dite-moi = dites-moi
  etcetera = et cetera
  ect = etc
  acceuil = accueil
  acceuillir = accueillir
  receuil = recueil
  ceuillir = cueillir
  orgeuil = orgueil
  acceuille = accueille
  kilomêtre = kilomètre
  boucoup = beaucoup
`);

/** Set phrases that are written in several words, and often run together. From the author's own knowledge. */
export const FRENCH_PHRASES: readonly string[] = [
  ...[
    'parce que',
    'bien sûr',
    'tout à fait',
    "d'accord",
    'quand même',
    'au revoir',
    "s'il vous plaît",
    "s'il te plaît",
  ],
  ...[
    'en fait',
    'en effet',
    'en train',
    'à côté',
    'à cause',
    'à propos',
    'tout à coup',
    'tout de suite',
    'tout le monde',
  ],
  ...[
    'après que',
    'avant que',
    'pendant que',
    'bien que',
    'afin que',
    'afin de',
    'dès que',
    'alors que',
    'tandis que',
  ],
  ...[
    'de plus',
    'du coup',
    'par contre',
    'par exemple',
    'par ailleurs',
    'peut-être',
    "c'est-à-dire",
    'est-ce que',
  ],
  ...[
    "qu'est-ce que",
    "quelqu'un",
    'quelque chose',
    'un peu',
    'à bientôt',
    'à demain',
    'à nouveau',
    'de nouveau',
  ],
  ...[
    'sans doute',
    'tout de même',
    'en plus',
    'en tout cas',
    'en attendant',
    'au lieu',
    'grâce à',
    'jusque-là',
  ],
  ...[
    'bon matin',
    'bonne journée',
    'bonne soirée',
    'bonne fête',
    'merci beaucoup',
    'à partir',
    'au travers',
    'au moins',
  ],
  ...[
    'plus tard',
    'à peu près',
    'il y a',
    'il faut',
    'je suis',
    'ça va',
    'pas mal',
    'fin de semaine',
    'rendez-vous',
  ],
  ...[
    "aujourd'hui",
    "n'importe quoi",
    "n'importe qui",
    "tout d'abord",
    "d'abord",
    "d'ailleurs",
    "jusqu'à",
    "d'habitude",
  ],
];

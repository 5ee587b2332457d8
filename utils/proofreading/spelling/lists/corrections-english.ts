import { readCorrections } from './correction-table.ts';

/** Wrong forms that are far from the right one letter by letter, or nearer to a rarer word. From the author's own knowledge. */
export const ENGLISH_CORRECTIONS = readCorrections(`
  alot = a lot
  noone = no one
  eachother = each other
  aswell = as well
  infact = in fact
  incase = in case
  ofcourse = of course
  atleast = at least
  abit = a bit
  thankyou = thank you
  goodluck = good luck
  wich = which
  whitch = which
  teh = the
  hte = the
  adn = and
  taht = that
  thier = their
  thats = that's
  theres = there's
  everyones = everyone's
  whats = what's
  heres = here's
  wheres = where's
  theyre = they're
  definately = definitely
  definatly = definitely
  definitly = definitely
  defiantely = definitely
  seperate = separate
  seperately = separately
  wensday = Wednesday
  wednsday = Wednesday
  febuary = February
  saterday = Saturday
  tommorow = tomorrow
  tommorrow = tomorrow
  tomorow = tomorrow
  buisness = business
  bussiness = business
  restaraunt = restaurant
  restaurent = restaurant
  enviroment = environment
  goverment = government
  maintainance = maintenance
  maintenence = maintenance
  pronounciation = pronunciation
  arguement = argument
  publically = publicly
  truely = truly
  untill = until
  wether = whether
  writting = writing
  writen = written
  embarassed = embarrassed
  hygeine = hygiene
  liason = liaison
  mispell = misspell
  noticable = noticeable
  occured = occurred
  occuring = occurring
  ocurred = occurred
  perserverance = perseverance
  posession = possession
  priviledge = privilege
  privelege = privilege
  questionaire = questionnaire
  recieve = receive
  reccomend = recommend
  recomend = recommend
  refered = referred
  relevent = relevant
  rythm = rhythm
  rythym = rhythm
  sentance = sentence
  sieze = seize
  suprise = surprise
  suprised = surprised
  sucess = success
  sucessful = successful
  threshhold = threshold
  tounge = tongue
  vaccum = vacuum
  vegatable = vegetable
  wierd = weird
  greatful = grateful
  congradulations = congratulations
  congrads = congrats
  expresso = espresso
  excape = escape
  irregardless = regardless
  supposably = supposedly
  heighth = height
  payed = paid
  buyed = bought
  catched = caught
  teached = taught
  thinked = thought
  goed = went
  bringed = brought
  choosed = chose
  runned = ran
  writed = wrote
  selled = sold
  telled = told
  winned = won
  speaked = spoke
  wouldof = would have
  shouldof = should have
  couldof = could have
  woudl = would
  shoudl = should
  coudl = could
  familar = familiar
  garantee = guarantee
  gaurantee = guarantee
  collegue = colleague
  collegues = colleagues
  concious = conscious
  bizzare = bizarre
  cemetary = cemetery
  entrepeneur = entrepreneur
  entreprenuer = entrepreneur
  fullfil = fulfill|fulfil
  jewlery = jewelry|jewellery
  milennium = millennium
  persue = pursue
  acheive = achieve
  beleive = believe
  wellcome = welcome
  dissapointed = disappointed
  dissapoint = disappoint
  calender = calendar
`);

/** Set phrases often run together. From the author's own knowledge. */
export const ENGLISH_PHRASES: readonly string[] = [
  ...[
    'a lot',
    'thank you',
    'in fact',
    'of course',
    'at least',
    'as well',
    'each other',
    'no one',
    'in case',
    'all right',
  ],
  ...[
    'at all',
    'even though',
    'as soon',
    'so much',
    'up to',
    'right now',
    'high five',
    'next week',
    'last week',
    'last night',
  ],
  ...[
    'good morning',
    'good night',
    'happy birthday',
    'stay tuned',
    'sign up',
    'check out',
    'find out',
    'a few',
    'a little',
  ],
  ...[
    'any more',
    'in front',
    'in spite',
    'by the way',
    'on time',
    'in time',
    'a bit',
    'to be',
    'for free',
    'sold out',
  ],
];

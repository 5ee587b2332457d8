import { expandForms } from './expand-forms.ts';

/** Words of social media and of the web in French posts, abbreviations included. From the author's own knowledge. */
export const FRENCH_SOCIAL_WORDS: readonly string[] = expandForms(`
  hashtag+s story stories reel+s live+s like+s lik+er post+s post+er repost+s repost+er follow+er follower+s followeur+s followeuse+s
  unfollow+er feed+s fil+s bio+s DM DMs MP tag+s tagu+er retweet+s retweet+er tweet+s tweet+er tweeto+s twittos
  gazouillis gazouiller thread+s trend+s trendy tendance+s swip+er scroll+er scroll+s spam+s spamm+er spoil+er
  spoiler+s selfie+s screenshot+s screen+s buzz buzz+er hater+s troll+s troll+er trolling crush clip+s
  influenceur+s influenceuse+s youtubeur+s youtubeuse+s youtuber+s instagrammeur+s instagrammeuse+s instagrammable+s
  tiktokeur+s tiktokeuse+s streameur+s streameuse+s streamer+s stream+s stream+er streaming podcast+s podcasteur+s
  podcasteuse+s podcast+er vlog+s vlogueur+s vlogueuse+s vlogging blog+s playlist+s chat+s tchat+s chatbot+s bot+s emoji+s
  émoji+s émoticône+s GIF gif+s mème+s sticker+s filtre+s carrousel+s storytelling giveaway+s
  unboxing haul+s tuto+s teaser+s teasing replay+s bashing challenge+s collab+s community manager+s management
  branding rebranding marketing webmarketing e-commerce newsletter+s mailing+s e-mailing email+s e-mail+s mail+s
  cookie+s hacker+s hack+er hacking phishing malware+s bug+s bugg+er login+s log+er web wifi Wi-Fi app+s appli+s
  smartphone+s iphone+s notif+s notification+s pseudo+s avatar+s profil+s tablette+s cliquable+s uploader upload+er
  downloader googl+er benchmark+s brainstorming brief+s brief+er débrief+s débrief+er deadline+s feedback+s insight+s
  reach engagement+s CTA SEO KPI ROI URL FAQ PDF JPEG PNG HTML RH PME OBNL TPE ETI CEO PDG RSE
  copywriting copywriter+s design+s designer+s webdesign webdesigner+s freelance+s freelanceur+s freelanceuse+s
  coworking startup+s start-up+s scale-up brunch+s outfit+s look+s lookbook+s make-up shopping dressing+s vintage
  best-of top+s crowdfunding fact-checking fake+s news infox hoax deepfake+s clickbait shadowban+s algorithme+s algo+s
  viralité vidéo+s viral+e cringe cool+s chill chill+er fun fan+s gamer+s gameuse+s gaming esport+s e-sport+s geek+s
  nerd+s kiff+er kiffe+s ghost+er ghosting binge-watch+er bingewatcher série+s drop+s merch line-up lineup
  masterclass mastermind workshop+s meetup+s webinar+s talk+s pitch+s pitch+er networking réseautage+s réseaut+er
  ok OK okay svp SVP stp STP rdv RDV mdr MDR ptdr lol LOL dsl bcp tjrs tkt pcq jsp jpp cc slt bjr bsr
  vs etc min max sem tél dispo+s perso+s num+s pro+s asap ASAP FYI TBT IRL AMA POV BFF WIP RP CM IA API VIP DJ MC
  wow oups ouf waouh wouah youpi hourra bravo coucou allô bye yo yeah yep nope hey hé oh ah euh hum miam chut psst pssst hein ben bof
  haha hahaha hihi héhé mouais ouais nan bah ben beh bof youhou tadam tadaaam
  TV TVA TPS TVQ CV PJ HT TTC etc QR LGBTQ LGBTQIA LGBT 2SLGBTQIA
  métavers crypto+s bitcoin+s blockchain+s NFT NFTs token+s cloud prompt+s chatter
  géolocalis+er hypertrucage+s mot-dièse mots-dièses hyperlien+s onglet+s cybersécurité cyberattaque+s cyberharcèlement
  cyberintimidation télétravail télétravaill+er télétravailleur+s télétravailleuse+s visio+s publi+s repartag+er
  vegan+s afterwork+s food cardio crossfit zumba pilates Insta insta RSVP rsvp poke youppi iCloud audiobook+s vidéobalado+s
  épingl+er désabonn+er désabonnement+s désactiv+er réabonn+er republi+er décryptage+s autopromo
  e-shop+s e-boutique+s click-and-collect upcycling cold brew drive pop-up flash éco ka
`);

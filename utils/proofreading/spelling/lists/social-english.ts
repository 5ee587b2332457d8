import { expandForms } from './expand-forms.ts';

/** Words of social media and of the web in English posts. From the author's own knowledge. */
export const ENGLISH_SOCIAL_WORDS: readonly string[] = expandForms(`
  hashtag+ed follower+s unfollow+ed selfie+s DM DMs DMed DMing influencer+s podcast+ed podcaster+s reel+s emoji+s
  vlog+s vlogger+s vlogging vlogged livestream+ed livestreamer+s repost+ed retweet+ed tweet+ed subtweet+ed crosspost+ed
  reshar+ing meme+s memed GIF GIFs gif+s giveaway+s unbox+ed unboxing+s unboxes clickbait shadowban+s shadowbanned
  doomscroll+ed doomscrolling unfriend+ed unmut+ing unsubscrib+ing subreddit+s upvot+ing downvot+ing
  algorithmically screenshot+s screenshotted geotag+s geotagged photobomb+ed photobooth+s photoshoot+s catfish+ed
  catfishing lookbook+s moodboard+s flatlay+s collab+s promo+s merch app+s signup+s login+s lineup+s meetup+s
  startup+s coworking crowdfund+ed crowdfunding crowdsourc+ing freelanc+ing freelancer+s rebrand+ed rebranding
  cobranded storytelling copywriting copywriter+s infographic+s webinar+s ebook+s eBook+s e-book+s ecommerce e-commerce
  email+ed newsletter+s livetweet+ed chatbot+s bot+s deepfake+s metaverse crypto+s bitcoin+s blockchain+s NFT NFTs
  fintech edtech biotech SaaS SEO CTA CTAs KPI KPIs ROI URL URLs FAQ FAQs API APIs QR HTML PDF PDFs RSS UI UX
  lol LOL lmao rofl omg OMG btw BTW imo IMO imho tbh TBH idk IDK fyi FYI tbt TBT irl IRL dm ama AMA pov POV bff BFF
  tldr TLDR ICYMI asap ASAP RSVP rsvp nsfw NSFW brb smh ngl iykyk ootd OOTD wip WIP vs
  ok OK okay yay yep yup nope wow whoa woah yikes oops haha hahaha hehe meh aww awww ugh hmm hm psst pssst shh hey hiya y'all
  gonna wanna gotta kinda sorta lemme gimme dunno cuz til 'til ya bestie+s fave+s fav+s vibe+s vibey vibing deets
  totes adorbs goals slay+ed slaying yas yass cringe cringey cringy chill+ed salty sus woke simp+s stan+s stanned
  binge-watch binge-watching bingeable foodie+s brunch+ed brunches hangry glamping glow-up glowup+s athleisure
  barista+s latte+s matcha kombucha kimchi sriracha poke avo oat-milk plant-based vegan+s flexitarian+s gluten-free
  superfood+s smoothie+s cappuccino+s takeout takeaway+s charcuterie craft-beer microbrewery microbreweries taproom+s
  staycation+s daycation+s roadtrip+s weekender+s upcycl+ing upcycler+s thrifted thrifting preloved pre-loved
  playlist+s setlist+s mixtape+s remix+ed remixes esports gamer+s gaming streamer+s stream+ed Twitch-streamer
  smartphone+s smartwatch smartwatches wearable+s earbud+s hotspot+s wifi WiFi Wi-Fi tablet+s touchscreen+s
  trendsetter+s trendsetting tastemaker+s changemaker+s gamechanger+s game-changer+s thought-leader+s solopreneur+s
  mompreneur+s sidehustle BIPOC LGBTQ LGBTQIA LGBTQ2S nonbinary non-binary cisgender transphobia transphobic pronoun+s
  neurodivergent neurodiverse neurodiversity accessibility inclusivity microaggression+s mansplain+ed mansplaining
  gaslight+ed gaslighting ghosted ghosting onboard+ed onboarding offboarding upskill+ed upskilling reskilling
  touchpoint+s takeaway+s actionable scalable monetis+ing monetiz+ing monetization monetisation gamification
  gamify gamified optimis+ing optimiz+ing COVID Covid covid vax vaxxed PPE hybrid remote-first healthtech
  Instagrammable instagrammable Instagrammer+s TikToker+s YouTuber+s Redditor+s Googl+ing googl+ing
  showrunner+s spoiler+s binge-worthy rom-com+s cosplay+ed cosplayer+s fandom+s fanbase+s superfan+s fangirl+s
  hygge bougie boujee extra-large XL XXL TV TVs DIY DIYs DJ DJs MC VIP VIPs CEO CEOs CFO COO CTO HR PR B2B B2C AI ML
  audiobook+s empanada+s chorizo hotdog+s timesheet+s couchsurfing TikTok+s Reels pls plz ur
  unbox pickup+s drop-off+s dropoff+s walk-in+s check-in+s sign-up+s pop-up+s popup+s backorder+ed restock+ed preorder+ed
  pre-order+ed checkout+s homepage+s webpage+s inbox+ed inboxes offline online clickable swipe-up linktree
  dropshipping haircare activewear cofounder+s
`);

import { expandForms } from './expand-forms.ts';

/** Networks, wide-spread brands and places that dictionaries lack, written as their owners write them. From the author's own knowledge. */
export const NAMES: readonly string[] = expandForms(`
  Facebook Instagram Insta TikTok YouTube LinkedIn Twitter Pinterest Snapchat WhatsApp Messenger Threads Bluesky Mastodon
  Reddit Twitch Discord Telegram Signal Tumblr Flickr Vimeo Viber WeChat Weibo Quora Medium Substack Patreon OnlyFans
  BeReal Clubhouse Meetup Eventbrite Kickstarter Indiegogo GoFundMe Ulule KissKissBankBank Tinder Bumble Grindr Yelp
  TripAdvisor Tripadvisor Airbnb Booking Expedia Uber UberEats DoorDash SkipTheDishes Deliveroo Lyft BlaBlaCar Communauto Bixi BIXI
  Hootsuite Buffer Canva Mailchimp Shopify Etsy WordPress Wix Squarespace Webflow Notion Slack Trello Asana Zapier
  HubSpot Salesforce Zoom Teams Figma Adobe Photoshop Lightroom InDesign Illustrator CapCut Dropbox WeTransfer
  Google Gmail Chrome Firefox Android Apple iPhone iPhones iPad iPads MacBook iMac iOS macOS AirPods iTunes Siri Alexa
  Amazon Kindle Netflix Disney Crave Spotify Deezer SoundCloud Shazam Bandcamp Audible Hulu HBO ChatGPT OpenAI Gemini
  Copilot Claude Midjourney Microsoft Windows Excel PowerPoint Outlook OneDrive SharePoint LinkedInLearning Xbox PlayStation
  Nintendo Pokémon Lego LEGO Playmobil Barbie Marvel Samsung Huawei Xiaomi Sony Nikon Canon GoPro Garmin Fitbit Bose Sonos
  PayPal Visa Mastercard Interac Desjardins Stripe Venmo Wealthsimple Revolut Lydia Leetchi
  Ikea IKEA Costco Walmart Sephora Zara Nike Adidas Lululemon Uniqlo Decathlon Leclerc Carrefour Auchan Monoprix Fnac
  Darty Lidl Aldi Picard Loblaws Provigo Metro IGA Jean-Coutu Pharmaprix Simons Dollarama Rona RONA Canac SAQ SQDC LCBO
  Starbucks McDonald's McDo Tim-Hortons Hortons Subway KFC Domino's Nespresso Nutella Coca-Cola Pepsi Perrier Oreo
  Häagen-Dazs Ben Jerry's Tesla Toyota Honda Hyundai Renault Peugeot Citroën Volkswagen BMW Audi Volvo Bombardier Airbus Boeing
  Hydro-Québec Vidéotron Videotron Bell Telus TELUS Rogers Fizz Koodo Fido Québecor Quebecor TVA Noovo Radio-Canada CBC Tou.tv
  Télé-Québec LaPresse Cogeco Loto-Québec Revenu-Québec STM RTC SNCF RATP Vélib TGV Ouigo Eurostar VIARail Transat Porter
  WestJet easyJet Ryanair Booba Céline Osheaga Igloofest Juste-pour-rire Grammarly Antidote Duolingo Strava Peloton Vinted Leboncoin
  Kijiji eBay AliExpress Alibaba Temu Shein SHEIN Wish Wikipédia Wikipedia Wikimedia GitHub GitLab Linux Ubuntu Kodak Polaroid
  Velcro Frisbee Kleenex Tupperware Post-it Scotch Sharpie Moleskine Birkenstock Crocs Converse Vans Puma Reebok Patagonia
  Columbia Kanuk Quartz North Levi's Gucci Chanel Dior Prada Hermès Vuitton Cartier Rolex Swarovski Pandora
  Sobeys Indigo Renaud-Bray Archambault Hachette Gallimard Larousse Antidote Meta Sanofi Pfizer Moderna Ozempic
  Dyson Philips Siemens Bosch Ricardo Cuisinart KitchenAid Thermomix Tefal SodaStream Airtable Linktree Later Sprout Loom
  Pixar DreamWorks UNESCO UNICEF OMS ONU Greenpeace Oxfam Équiterre Centraide Moisson Amnistie
  Griffintown Villeray Rosemont Verdun Hochelaga Mile-End Outremont Lachine Brossard Boucherville Terrebonne Repentigny
  Mascouche Blainville Mirabel Saint-Jérôme Drummondville Granby Magog Bromont Victoriaville Rimouski Rivière-du-Loup
  Chicoutimi Jonquière Alma Roberval Sept-Îles Baie-Comeau Tadoussac Charlevoix Baie-Saint-Paul Percé Gaspé Gaspésie Matane Amqui
  Rouyn-Noranda Val-d'Or Amos Mont-Tremblant Tremblant Sutton Orford Oka Kahnawake Wendake Nunavik Lanaudière Laurentides
  Montérégie Estrie Mauricie Outaouais Abitibi Témiscamingue Saguenay Minganie Shawinigan Joliette Sorel-Tracy Lévis
  Whitehorse Mississauga Winnipeg Halifax Moncton Saskatoon Villeurbanne Issy-les-Moulineaux
`);

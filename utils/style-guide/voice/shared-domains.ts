/**
 * Domains that belong to nobody's voice. Shorteners are dropped; platforms are a habit like another (one client
 * links to its videos) but never anybody's own. Collected by hand; brands' own short domains are not among them.
 */
const SHORTENERS = new Set(
  `t.co bit.ly ow.ly buff.ly tinyurl.com goo.gl is.gd dlvr.it ift.tt lnkd.in fb.me youtu.be amzn.to trib.al
  j.mp tiny.cc rb.gy cutt.ly shorturl.at urlz.fr swll.to hubs.ly hubs.la sco.lt su.pr wp.me tr.im ht.ly owl.li
  bddy.me snip.ly rebrand.ly t.ly spr.ly po.st ln.is smarturl.it linktr.ee lnk.bio bit.do short.gy`
    .trim()
    .split(/\s+/),
);

const PLATFORMS = new Set(
  `twitter.com x.com pic.twitter.com pbs.twimg.com facebook.com m.facebook.com instagram.com youtube.com
  m.youtube.com linkedin.com fr.linkedin.com ca.linkedin.com tiktok.com vm.tiktok.com threads.net pinterest.com
  bsky.app mastodon.social snapchat.com twitch.tv vimeo.com dailymotion.com spotify.com open.spotify.com
  soundcloud.com podcasts.apple.com apps.apple.com play.google.com docs.google.com forms.gle forms.office.com
  google.com google.ca google.fr maps.app.goo.gl eventbrite.com eventbrite.fr eventbrite.ca change.org
  wikipedia.org fr.wikipedia.org en.wikipedia.org helloasso.com gofundme.com zoom.us us02web.zoom.us wa.me
  t.me discord.gg amazon.fr amazon.ca amazon.com medium.com periscope.tv pscp.tv flickr.com storify.com`
    .trim()
    .split(/\s+/),
);

export function isShortener(domain: string): boolean {
  return SHORTENERS.has(domain);
}

export function isPlatform(domain: string): boolean {
  return PLATFORMS.has(domain);
}

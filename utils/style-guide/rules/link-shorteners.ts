/**
 * Hosts that only shorten addresses. Nearly all are named in MISP's warning list “List of known URL Shorteners
 * domains”, version 26 (github.com/MISP/misp-warninglists, CC0); added are `bl.ink`, `dlvr.it`, `short.io`,
 * `soo.gd` and `trib.al`, of services that publish posts. Left out are that list's hosts which networks put
 * themselves (`t.co`, `lnkd.in`), which say whose site it is (`youtu.be`, `amzn.to`, `wp.me`), which gather
 * links of one artist (`song.link`), and those hardly met in French or English.
 */
export const LINK_SHORTENERS: readonly string[] = `
1url.com 2ly.link abre.ai adf.ly bc.vc bit.do bit.ly bitly.com bitly.ws bl.ink buff.ly clck.ru cutt.ly cutt.us
cuty.io dlvr.it dub.co dub.sh encr.pw goo.by goo.gl goo.su hyperurl.co inlnk.co is.gd ity.im j.mp kutt.it lc.cx
lnk.co lnk.ink lnkfi.re mcaf.ee me2.do n9.cl onelink.to ow.ly po.st ppt.cc q.gs qr.net qrco.de rb.gy
rebrand.ly rebrandly.com reurl.cc s.ee s.id short.io shorten.is shorturl.ae shorturl.asia shorturl.at smarturl.it
snip.ly soo.gd spoo.me su.pr surl.li t.ly tiny.cc tinyurl.com tinyurl.mobi tr.im trib.al u.to urlr.me
urlshort.dev urlz.fr v.gd v.ht x.co x.gd zpr.io zws.im`
  .trim()
  .split(/\s+/);

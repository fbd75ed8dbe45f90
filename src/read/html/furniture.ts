/**
 * What on a web page is not the article: judged by what elements are and what their authors call them, with names
 * that content management systems share. Nothing here knows a particular site.
 */

/** Elements whose words are not for readers. */
export const CODE = 'script,style,noscript,template,iframe,svg';

/** Elements that never hold an article's words. */
export const NEVER =
	'object,embed,canvas,video,audio,form,button,input,select,textarea,dialog,nav,footer,aside,figure,figcaption,picture,link,meta[itemprop],[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="banner"],[role="contentinfo"],[role="dialog"],[role="alert"],[role="search"],[role="toolbar"],[role="menu"]';

/** Names of furniture, as whole words of a class or id ("article-related", "related_links", "relatedLinks"). */
const NAMES = new Set(
	`caption captions credit credits byline bylines breadcrumb breadcrumbs crumb crumbs newsletter newsletters signup
	subscribe subscription related relatedlinks recirc recirculation recommended recommendation recommendations promo
	promos share sharing sharebar social comments disqus cookie cookies consent gdpr sidebar trending popular
	taboola outbrain advert advertisement advertising adbox sponsored sponsor tooltip popover popup modal paywall
	dateline timestamp pubdate published publish-date copyright disclaimer tags taglist toolbar pagination pager
	navigation navbar menu masthead readmore topics ticker widget widgets inset pullquote pull-quote slideshow gallery
	carousel authorbio bio livefyre print email eyebrow kicker furniture ndn hide hidden visually-hidden sr-only
	screen-reader-text screenreader offscreen skip`.split(/\s+/),
);

/** Pairs of words that only together name furniture. */
const PAIRS =
	/(?:^|[\s_-])(?:read[_-]?(?:more|next|also)|more[_-](?:from|on|stories|news|coverage)|most[_-]?(?:read|popular|viewed)|also[_-](?:read|like)|author[_-](?:bio|info|box|card)|about[_-]author|article[_-](?:meta|info|tags|footer|byline|date|author|share)|post[_-](?:meta|tags|footer|date|author)|entry[_-](?:meta|footer|tags)|image[_-](?:credit|source|copyright)|photo[_-]?(?:credit|caption)|media[_-](?:caption|credit)|link[_-]?list|up[_-]next|editors?[_-](?:pick|note)s?|site[_-](?:header|footer|nav)|page[_-](?:header|footer)|story[_-]?(?:date|meta|tags|share)|see[_-]?(?:also|more)|video[_-](?:player|embed|caption|title)|ad[_-](?:slot|unit|container|wrapper|label|text)|call[_-]to[_-]action|cta|(?:hover|rollover)[_-]?(?:block|box|card|content))(?:$|[\s_-])/i;

/** Whether a class or id says that an element is furniture. */
export function isNamedFurniture(names: string): boolean {
	if (names === '') return false;
	if (PAIRS.test(names)) return true;
	for (const word of names
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[\s_]+|--+/)) {
		if (NAMES.has(word)) return true;
		const parts = word.split('-');
		// The last word says what a thing is: "story-caption" is a caption, "caption-story" perhaps not.
		if (parts.length > 1 && (NAMES.has(parts.at(-1)!) || NAMES.has(parts[0]!))) return true;
	}
	return false;
}

/** Whole paragraphs that are furniture wherever they stand. */
const LINES = [
	// Captions as agencies write them, and their names alone on a line.
	/^(?:in this |file ?[-–—:] ?in this )(?:[\p{Alpha}\d.,' ]{3,60},? )?(?:file |undated |handout )*(?:photo|image|picture)\b/iu,
	/^(?:the )?(?:associated press|reuters|agence france-presse|afp|press association|bloomberg|dpa|upi)(?: staff)?\.?$/i,
	/^(?:adverts?|advertis(?:e)?ments?|don'?t miss|updated at .{1,20}|sponsored(?: content)?|story continues(?: below)?.*|article continues.*|continue reading.*|image (?:copyright|caption|source)|media caption|getty images|photos?|play video|watch(?: now| live)?|share(?: this.*)?|comments?|tags?|topics?|more|home|news|loading.*|print|email|share on .*|click to .*|skip to .*|sign (?:in|up)|log ?in|subscribe|back to top|updated|published|posted|trending|related(?: (?:articles?|stories|content|posts|topics|news|coverage))?|you (?:may|might) also like(?:\.\.\.)?|recommended(?: for you| reading)?|most (?:read|popular)(?: .*)?|newsletter)[:.]?$/i,
	/^(?:related|read more|read also|also read|see also|see more|more|watch|don'?t miss|recommended|up next|more on this|read next|related (?:articles?|stories|content|video)s?)\s*[:|»→]/i,
	/^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|photo(?:graph)?s?(?: credit)?(?: by)?:|image(?: credit)?s?:|\(?image: |credits?:|file photo|illustration:|source: (?:getty|reuters|ap)\b)/i,
	/^(?:follow (?:us|.{1,40} on (?:twitter|facebook|instagram|x))|sign up (?:for|to) |subscribe (?:to|now)|click here (?:to|for) |get (?:our|the) .{0,40}newsletter|join our |like us on |download (?:the|our) .{0,30}app|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)|have a (?:tip|story)\b|got a (?:tip|story)\b|do you have a story|enter your email|by signing up|thank you for reading|support our journalism|this material may not be published|this document is subject to copyright)/i,
	/^(?:(?:first )?(?:published|updated|posted|last (?:updated|modified))(?: on| at)?:? )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?,? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}\b.{0,40}$/i,
	/^(?:[Bb]y|BY) (?:\p{Upper}[\p{Alpha}.'’-]*,? ?(?:and |AND )?){2,8}(?:[,|·•–—-].{0,60})?(?<!\p{Lower}{3}\.)$/u,
	/^\d{1,2}:\d{2},? (?:mon|tue|wed|thu|fri|sat|sun).{0,80}$/i,
	/^(?:this slideshow requires javascript|get the latest (?:updates|news) .{0,120}(?:newsletters?|inbox)\.?|get access to .{0,160}|comments? .{0,40}(?:moderat|disabled).{0,80})/i,
	/^\/ [A-Z][\w ]{1,30}$/,
	/^(?:filed under|posted in|tagged(?: (?:with|as))?|categories|labels)\b ?:?.{0,120}$/i,
	/^sources?: [^.]{1,60}$/i,
	/^.{0,400}\bfollow (?:him|her|them|me|us) (?:on|at) (?:twitter|facebook|instagram|x|@)\b.{0,100}$/i,
	/^(?:additional )?reporting by .{0,120}$/i,
	// What asks for something, or leads elsewhere.
	/\bclick to tweet$/i,
	/^(?:get|grab|download) (?:the|your|our) [^.]{0,60}(?:\bfree\b|\bpdf\b|\bdownload\b|\bnow\b)[^.]{0,20}!$/i,
	/^(?:listen to|watch) .{1,80}\b(?:live at|live on|listen back)\b.{0,80}$/i,
	/^follow .{1,60}\bcoverage\b.{0,80}\b(?:at|on) https?:\S+$/i,
	/^also: see\b.{0,80}$/i,
	/^[^.]{1,300}\[(?:VIDEO|INSIGHT|ANALYSIS|PICTURES|PHOTOS|COMMENT|REVEAL|LATEST)\][|\s]/,
	/^[^.]{1,600}\[(?:videos?|insight|analysis|pictures?|photos?|gallery|live ?blog|comment)\]\W*$/i,
	// What a page says of itself.
	/^this (?:article|post|page|story) (?:may |might )?contains? (?:affiliate|sponsored|referral)\b.{0,160}$/i,
	/^citation: .{1,300}\bretrieved\b/i,
	/^via \S+\.[a-z]{2,4}$/i,
	/^(?:staff|wire|agency) reports?$/i,
	/^(?:reading time:? .{1,20}|\d{1,2} min(?:ute)?s? read)$/i,
	// Captions and credits: nothing that ends as a sentence does.
	/^[^.!?]{1,160}\((?:left|right|cent(?:re|er)|pictured|file|top|bottom)\)(?:[^.!?]{0,160}[^.!?”"])?$/i,
	/^[^.!?]{0,160}\b(?:photos?|images?|pictures?) ?(?:©|\(c\))[^.!?]{0,60}$/i,
	/^[^\p{Alpha}\p{N}]+$/u,
	// Code of a content management system that nothing has turned into what it stands for.
	/^\[(\w+)(?: [^\]]*)?\].*\[\/\1\]$/,
];

/** Whether a paragraph is furniture by its words. */
export const isFurnitureLine = (line: string): boolean => LINES.some((pattern) => pattern.test(line));

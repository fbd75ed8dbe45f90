import type { Span } from '../../model/index.js';

/** What stands before a colon and tells of the page, of where words come from or what they are. */
const OF_PAGE =
	/^(?:also read|read (?:also|more|next)|see also|watch|listen|sources?|translation|translated|caption|photos?|images?|pictures?|credits?|(?:last )?updated|published|posted|tags?|topics|related|advertisement)$/i;

/** Whether some words, before a colon, are the page's: "Source", "Also read"; a headline's "Source: Hale to leave" is somebody. */
export const isPageLabel = (text: string, [start, end]: Span): boolean =>
	end - start < 14 &&
	OF_PAGE.test(text.slice(start, end)) &&
	!(start === 0 && /^sources?$/i.test(text.slice(0, end)));

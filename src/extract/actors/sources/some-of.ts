const SOME_OF =
	/^(?:some|many|several|most|few|a few|a number of|a handful of|dozens of|hundreds of|two|three|four|five|six|seven|eight|nine|ten) (?:of the )?(?:[\p{Lower}-]+ ){0,3}\p{Upper}\p{Lower}+[^\P{Alpha}s]s$/iu;
/** Whether a phrase tells of some of those who have one name: "Many liberal Democrats". */
export const isSomeOf = (phrase: string): boolean => SOME_OF.test(phrase);

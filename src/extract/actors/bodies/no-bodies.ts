import { list } from '../../text/list.js';

/** What ends bodies' names and is no body: "Friends of Sorn Bay", "Fairlea Homes". */
export const NO_BODY = list(
	`bay hill hills mountain mountains river lake sea ocean coast valley island islands bridge road street lane avenue square
	homes houses foods vale wood woods forest beach village town country future world life day people children women men north
	south east west water land sky sun moon fire light rock stone tree trees head heart point way`,
);

import { expandForms } from './expand-forms.ts';

/** Words of English in Canada that the dictionary may lack, in every dialect harmless. From the author's own knowledge. */
export const CANADIAN_ENGLISH_WORDS: readonly string[] = expandForms(`
  loonie+s toonie+s twonie+s poutine+s toque+s tuque+s touque+s washroom+s parkade+s eavestrough+s chesterfield+s
  double-double double-doubles timbit+s Timbit+s caesar+s Nanaimo butter-tart peameal bannock+s tourtière+s ketchup-chips
  dépanneur+s depanneur+s dep+s cégep+s cegep+s CEGEP CEGEPs allophone+s anglophone+s francophone+s
  hydro gitch gonch keener+s kerfuffle+s muskeg+s snowbird+s two-four mickey+s Kraft-dinner garburator+s
  homo-milk serviette+s pencil-crayon+s zed+s eh hoser+s Canuck+s Habs Leafs Oilers Canucks Raptors
  Métis Inuk Inuit Inuktitut Anishinaabe Haudenosaunee Mi'kmaq Innu Cree Haida Dene Ojibwe Mohawk Mohawks
  Laval Longueuil Gatineau Sherbrooke Saguenay Lévis Mississauga Brampton Oakville Burlington Etobicoke Scarborough
  Vaughan Markham Kitchener Waterloo Guelph Saskatoon Regina Winnipeg Kelowna Nanaimo Whistler Banff Canmore Squamish
  Charlottetown Fredericton Moncton Dartmouth Iqaluit Yellowknife Whitehorse Nunavut Yukon Kahnawake Tremblant
  Quebecer+s Québécois Quebecois Montrealer+s Torontonian+s Vancouverite+s Haligonian+s Calgarian+s Edmontonian+s
  Ottawan+s Manitoban+s Albertan+s Ontarian+s Newfoundlander+s Nova-Scotian+s Charlevoix Gaspé Gaspésie Outaouais
  CRA RCMP CBC TSX RRSP RRSPs TFSA TFSAs GST HST PST QST SIN OHIP RAMQ NDP MPP MPPs MNA MNAs
`);

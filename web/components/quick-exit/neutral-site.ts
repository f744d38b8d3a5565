/** Where somebody who leaves in a hurry ends up: a page anybody may have open, the weather. */
export const neutralSite = "https://www.knmi.nl/";

/** The mark of Schakel, two links of a chain, for the tab of a browser; every browser asks for it by itself. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#0f5c6e" stroke-width="4">
<rect x="3" y="10" width="15" height="12" rx="6"/><rect x="14" y="10" width="15" height="12" rx="6"/></svg>`;

/** The document of an example edition in which one row is different: three working days in the place of five. */
export const drieWerkdagen = {
  id: "2027-1",
  vanaf: "2027-01-01",
  regels: { gewijzigd: { "WW-V1": { termijn: { aantal: 3 } } } },
};

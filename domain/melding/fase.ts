/** How far a report is, as whoever sent it may know. */
export type Fase = "ontvangen" | "in-beoordeling" | "besloten";

import type { GelezenAdvies } from "#server/advies/lees.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import type { Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";

/** The journal of an advice in sentences, with the texts that the reader's organisation holds of each line. */
export function adviesRegels(gezien: GelezenAdvies, taal: Taal) {
  return gezien.regels.map((regel) => ({
    seq: regel.seq,
    type: regel.event.type,
    at: regel.vastgelegdOp,
    gebeurdOp: regel.gebeurdOp,
    door: gezien.medewerkers[regel.door.medewerker ?? ""],
    zin: zinVoor(regel, gezien, taal),
    teksten: regel.teksten,
  }));
}

type Regel = GelezenAdvies["regels"][number];

function zinVoor({ event, door }: Regel, { organisaties }: GelezenAdvies, taal: Taal): string {
  const w = adviesWoorden[taal];
  const naam = (id: string) => organisaties[id] ?? id;
  const doorWie = naam(door.organisatie.id);
  switch (event.type) {
    case "AdviesGevraagd":
      return w.regel.AdviesGevraagd(begrippen[taal].vrager[event.data.hoedanigheid]);
    case "ConsultvraagGesteld":
      return w.regel.ConsultvraagGesteld(naam(event.data.van.id), naam(event.data.houder.id));
    case "RisicoIngeschat":
      return w.regel.RisicoIngeschat(w.risico[event.data.risico]);
    case "AdviesGegeven":
      return w.regel.AdviesGegeven(event.data.onderwerpen.map((een) => w.onderwerp[een]).join(", "));
    case "VolgendContactAfgesproken":
      return w.regel.VolgendContactAfgesproken(event.data.op && dagVoluit(event.data.op, taal));
    case "UitlegGegeven":
      return w.regel.UitlegGegeven(event.data.uitleg.map((een) => w.uitleg[een]).join(", "));
    case "VragerOndersteund":
      return w.regel.VragerOndersteund(doorWie, w.ondersteuning[event.data.ondersteuning]);
    case "AdviesnotitieGemaakt":
      return w.regel.AdviesnotitieGemaakt(doorWie);
    case "AdviesOmgezet":
      return w.regel.AdviesOmgezet(w.grond[event.data.grond], event.data.vragerVerteld);
    case "AdviesGesloten":
      return w.regel.AdviesGesloten();
    case "AdviesHeropend":
      return w.regel.AdviesHeropend();
    case "ConsultUitgezet":
      return w.regel.ConsultUitgezet(naam(event.data.deskundige.id));
    case "ConsultantwoordOvergenomen":
      return w.regel.ConsultantwoordOvergenomen(begrippen[taal].consultUitkomst[event.data.uitkomst]);
    case "ConsultBeantwoord":
      return w.regel.ConsultBeantwoord(doorWie, begrippen[taal].consultUitkomst[event.data.uitkomst]);
    case "WedervraagGesteld":
      return w.regel.WedervraagGesteld(doorWie);
    case "WedervraagBeantwoord":
      return w.regel.WedervraagBeantwoord(doorWie);
    case "GeenNamenBevestigd":
      return w.regel.GeenNamenBevestigd(event.data.aantal);
  }
}

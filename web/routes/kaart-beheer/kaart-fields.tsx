import type { ReactNode } from "react";
import type { Celfout, Cellen, Kolom } from "#domain/kennis/sociale-kaart/cellen.ts";
import { hulptalen, langst } from "#domain/kennis/sociale-kaart/kaart.ts";
import { kaartSoorten, kaartSoortLijst } from "#domain/kennis/sociale-kaart/soorten.ts";
import { Choices } from "../../components/choices/choices.tsx";
import { SelectField, TextArea, TextField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { beheerWoorden, celfoutTekst } from "../../words/kaart-beheer.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { themaOpties } from "../sociale-kaart/call-form.tsx";
import "./kaart-beheer.css";

/** Everything a card says, as fields; what is wrong stands above each, with what would be right. */
export function KaartFields({
  cellen,
  fouten,
  vandaag,
}: {
  cellen: Cellen;
  fouten: readonly Celfout[];
  vandaag: string;
}) {
  const taal = useTaal();
  const woorden = beheerWoorden[taal];
  const { talen } = kaartWoorden[taal];
  const zin = (kolom: Kolom) => {
    const fout = fouten.find((ene) => ene.kolom === kolom);
    return {
      name: kolom,
      label: woorden.kolommen[kolom],
      hint: woorden.hints[kolom],
      error: fout && celfoutTekst(fout, taal),
    };
  };
  const veld = (kolom: Kolom) => ({ ...zin(kolom), defaultValue: cellen[kolom] });
  const vinkjes = (kolom: Kolom) => {
    const { label, ...rest } = zin(kolom);
    return { ...rest, legend: label, chosen: cellen[kolom].split(", ") };
  };
  const vrij = { optional: true } as const;
  return (
    <div className="stack stack-wide">
      <Group kop={woorden.groepen.wie}>
        <SelectField
          {...veld("soort")}
          options={kaartSoortLijst.map((value) => ({ value, label: kaartSoorten[value][taal] }))}
        />
        <TextField {...veld("naam")} maxLength={langst.naam} />
        <TextField {...veld("naam_en")} {...vrij} maxLength={langst.naam} />
        <TextArea {...veld("wat")} />
        <TextArea {...veld("wat_en")} {...vrij} />
        <TextField {...veld("ook_genoemd")} {...vrij} />
      </Group>
      <Group kop={woorden.groepen.contact}>
        <TextField {...veld("telefoon")} {...vrij} type="tel" />
        <TextField {...veld("mail")} {...vrij} inputMode="email" />
        <TextField {...veld("site")} {...vrij} inputMode="url" />
        <TextField {...veld("opmerking")} {...vrij} maxLength={langst.kort} />
        <TextField {...veld("opmerking_en")} {...vrij} maxLength={langst.kort} />
      </Group>
      <Group kop={woorden.groepen.wanneer}>
        <Choices type="checkbox" {...vinkjes("themas")} options={themaOpties(taal)} />
        <TextField {...veld("doelgroep")} maxLength={langst.kort} />
        <TextField {...veld("doelgroep_en")} {...vrij} maxLength={langst.kort} />
        <TextField {...veld("van_leeftijd")} {...vrij} inputMode="numeric" maxLength={3} />
        <TextField {...veld("tot_leeftijd")} {...vrij} inputMode="numeric" maxLength={3} />
        <Choices
          type="checkbox"
          {...vinkjes("dag_en_nacht")}
          options={[{ value: "ja", label: woorden.ja }]}
          inline
        />
        <TextField {...veld("uren")} {...vrij} maxLength={langst.kort} />
        <TextField {...veld("uren_en")} {...vrij} maxLength={langst.kort} />
        <Choices
          type="checkbox"
          {...vinkjes("talen")}
          options={hulptalen.map((value) => ({ value, label: talen[value] }))}
        />
      </Group>
      <Group kop={woorden.groepen.herkomst}>
        <TextField {...veld("bronnen")} {...vrij} />
        <TextField {...veld("gelezen")} {...vrij} maxLength={langst.kort} />
        <TextField {...veld("gelezen_waar")} {...vrij} maxLength={langst.kort} />
        <TextField {...veld("nagekeken_op")} type="date" max={vandaag} />
      </Group>
    </div>
  );
}

function Group({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <section className="stack" aria-label={kop}>
      <h2>{kop}</h2>
      <div className="kaart-velden">{children}</div>
    </section>
  );
}

import type { ReactNode } from "react";
import { Link } from "react-router";
import { type Cellen, kolommen } from "#domain/kennis/sociale-kaart/cellen.ts";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Facts } from "../../components/facts/facts.tsx";
import { TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { beheerWoorden, celfoutTekst } from "../../words/kaart-beheer.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit, momentTekst } from "../../words/tijd.ts";
import type { Route } from "./+types/kaart-wijzig";
import { type Afgewezen, type Beheerkaart, houdBij, laadKaart } from "./kaart-beheer.server.ts";
import { KaartFields } from "./kaart-fields.tsx";
import { KaartHistory } from "./kaart-history.tsx";

/** One card and its history; for who does not keep it there is no such page. */
export const loader = ({ context, request, params }: Route.LoaderArgs) =>
  laadKaart(requireSession(context), params.id ?? "", new URL(request.url).searchParams);

/** Changes, confirms, withdraws or puts back. */
export const action = async ({ context, request, params }: Route.ActionArgs) =>
  houdBij(requireSession(context), params.id ?? "", await request.formData());

/** Also after a refusal the page shows the card as it is now: that is what somebody reads who came second. */
export const shouldRevalidate = () => true;

/** One card as who keeps it sees it: is it still right, change it, withdraw it, and what changed. */
export default function KaartWijzig({ loaderData: kaart, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = beheerWoorden[taal];
  const fouten = actionData?.fouten ?? [];
  const klaar = kaart.gedaan && !actionData ? woorden.gedaan[kaart.gedaan] : undefined;
  const { redenFout } = actionData ?? {};
  return (
    <WorkPage>
      <title>{`${kaart.naam[taal]} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        {klaar ? <Notification kind="done" title={klaar} /> : null}
        <header className="stack stack-tight">
          <Link to="/beheer/sociale-kaart">{woorden.terug}</Link>
          <h1>{kaart.naam[taal]}</h1>
          {kaart.stand === "ingetrokken" ? null : (
            <a href={padIn(taal, `/sociale-kaart/${kaart.id}`)}>{woorden.deze}</a>
          )}
        </header>
        {actionData?.waarom ? <Overtaken kaart={kaart} afgewezen={actionData} /> : null}
        <ErrorSummary
          errors={[
            ...fouten.map((fout) => ({ id: fout.kolom, text: celfoutTekst(fout, taal) })),
            ...(redenFout ? [{ id: "reden", text: redenTekst(redenFout, woorden) }] : []),
          ]}
        />
        {kaart.stand === "ingetrokken" ? <PutBack kaart={kaart} /> : <StillRight kaart={kaart} />}
        {kaart.stand === "ingetrokken" && actionData?.cellen ? (
          <Typed kaart={kaart} cellen={actionData.cellen} />
        ) : null}
        {kaart.stand === "ingetrokken" ? null : (
          <CardForm kaart={kaart} opdracht="wijzig" className="stack stack-wide">
            <KaartFields
              key={kaart.versie}
              cellen={actionData?.cellen ?? kaart.cellen}
              fouten={fouten}
              vandaag={kaart.vandaag}
            />
            <div>
              <Button kind="main">{woorden.bewaar}</Button>
            </div>
          </CardForm>
        )}
        {kaart.stand === "ingetrokken" ? null : <Withdraw kaart={kaart} afgewezen={actionData} />}
        <KaartHistory kaart={kaart} />
      </div>
    </WorkPage>
  );
}

type Props = { kaart: Beheerkaart };
type Woorden = (typeof beheerWoorden)["nl"];

const redenTekst = (code: NonNullable<Afgewezen["redenFout"]>, { trekIn, fout, teLang }: Woorden): string =>
  `${trekIn.reden} ${code === "leeg" ? fout["leeg"] : teLang("500")}`;

/** Every form of the page says which version it was made for. */
function CardForm({
  kaart: { id, versie },
  opdracht,
  ...rest
}: Props & { opdracht: string; className: string; children: ReactNode }) {
  const { children, ...form } = rest;
  return (
    <WorkForm action={`/beheer/sociale-kaart/${id}`} {...form}>
      <input type="hidden" name="versie" value={versie} key={versie} />
      <input type="hidden" name="opdracht" value={opdracht} />
      {children}
    </WorkForm>
  );
}

function Overtaken({ kaart, afgewezen }: Props & { afgewezen: Afgewezen }) {
  const taal = useTaal();
  const woorden = beheerWoorden[taal];
  const [nieuwste] = kaart.geschiedenis;
  const wanneer = nieuwste && momentTekst({ instant: nieuwste.at, nu: kaart.nu, taal });
  if (wanneer && kaart.stand === "ingetrokken" && afgewezen.cellen)
    return <Notification title={woorden.ingetrokkenDoor(nieuwste.wie ?? woorden.iemand, wanneer)} />;
  if (afgewezen.waarom === "kan-niet" || !wanneer) return <Notification title={woorden.kanNiet} />;
  if (!afgewezen.cellen) return <Notification title={woorden.ingehaaldZonder} />;
  return <Notification title={woorden.ingehaald(nieuwste.wie ?? woorden.iemand, wanneer)} />;
}

/** What somebody typed for a card that was withdrawn meanwhile: there is no form to hold it, so it stands here to be read. */
function Typed({ kaart, cellen }: Props & { cellen: Cellen }) {
  const { getypt, kolommen: namen } = beheerWoorden[useTaal()];
  // an empty box is not sent
  const tekst = { ...cellen, dag_en_nacht: cellen.dag_en_nacht || "nee" };
  const anders = kolommen.filter((kolom) => tekst[kolom].replaceAll("\r\n", "\n") !== kaart.cellen[kolom]);
  return (
    <section className="stack stack-tight" aria-labelledby="getypt">
      <h2 id="getypt">{getypt.kop}</h2>
      <p>{anders.length > 0 ? getypt.uitleg : getypt.niets}</p>
      <Facts facts={anders.map((kolom) => ({ label: namen[kolom], value: tekst[kolom] || getypt.leeg }))} />
    </section>
  );
}

function StillRight({ kaart }: Props) {
  const taal = useTaal();
  const { klopt, nagezien } = beheerWoorden[taal];
  return (
    <section className="stack stack-tight quiet" aria-labelledby="klopt">
      <h2 id="klopt">{klopt.kop}</h2>
      <p>
        {klopt.uitleg} {klopt.nu(nagezien[kaart.hoe](dagVoluit(kaart.nagezienOp, taal)))}
      </p>
      <CardForm kaart={kaart} opdracht="bevestig" className="row">
        <Button>{klopt.knop}</Button>
      </CardForm>
    </section>
  );
}

function Withdraw({ kaart, afgewezen }: Props & { afgewezen: Afgewezen | undefined }) {
  const woorden = beheerWoorden[useTaal()];
  const { trekIn } = woorden;
  const fout = afgewezen?.redenFout;
  return (
    <section className="stack stack-tight quiet" aria-labelledby="trekin">
      <h2 id="trekin">{trekIn.kop}</h2>
      <p>{trekIn.uitleg}</p>
      <CardForm kaart={kaart} opdracht="trekin" className="stack stack-tight">
        <TextField
          name="reden"
          label={trekIn.reden}
          error={fout && redenTekst(fout, woorden)}
          defaultValue={afgewezen?.reden ?? ""}
        />
        <div>
          <Button>{trekIn.knop}</Button>
        </div>
      </CardForm>
    </section>
  );
}

function PutBack({ kaart }: Props) {
  const { zetTerug } = beheerWoorden[useTaal()];
  return (
    <section className="stack stack-tight quiet" aria-labelledby="zetterug">
      <h2 id="zetterug">{zetTerug.kop}</h2>
      <p>{zetTerug.uitleg}</p>
      <CardForm kaart={kaart} opdracht="zetterug" className="row">
        <Button kind="main">{zetTerug.knop}</Button>
      </CardForm>
    </section>
  );
}

import { Outlet, useParams, useSearchParams } from "react-router";
import { Notification } from "../../components/notification/notification.tsx";
import { Tabs } from "../../components/tabs/tabs.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import type { Route } from "./+types/casus";
import { CaseHeader } from "./case-header.tsx";
import { type CasusPagina, loadCasus } from "./casus.server.ts";
import { GuidePanel } from "./guide-panel.tsx";
import { NowBox } from "./now-box.tsx";
import { plaatsVanVraag } from "./question-place.ts";
import "./casus.css";

/** One audited read for all parts of the page. */
export const loader = ({ params, context }: Route.LoaderArgs) => loadCasus({ params, context });

/** After every answer, also a refusal, the page shows how things stand now: somebody may have been first. */
export const shouldRevalidate = () => true;

/** The number of a case says nothing about anybody. */
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData ? `${loaderData.casus.nummer} – Schakel` : "Schakel" },
];

/** The page of one case: where it stands, what to do now, then its parts beside the guide. */
export default function CasusPage({ loaderData: pagina }: Route.ComponentProps) {
  const woorden = casusWoorden[useTaal()];
  const { id } = useParams();
  const tabs = partsOf(pagina).map(({ deel, label }) => ({
    to: `/casus/${id}${deel === "verhaal" ? "" : `/${deel}`}`,
    label: woorden.delen[label],
    ...(deel === "verhaal" && { end: true as const }),
  }));
  return (
    <WorkPage>
      <CaseHeader pagina={pagina}>
        <Done pagina={pagina} />
        <NowBox pagina={pagina} />
      </CaseHeader>
      <Tabs tabs={tabs} />
      <div className="beside case-body">
        <div className="stack stack-wide">
          <Outlet context={pagina} />
        </div>
        <GuidePanel
          paneel={pagina.paneel}
          vandaag={pagina.vandaag}
          nu={pagina.nu}
          plaats={(sleutel) => plaatsVanVraag(sleutel, pagina)}
          veld={pagina.paneel.kantelvraag && plaatsVanVraag(pagina.paneel.kantelvraag.sleutel, pagina)}
        />
      </div>
    </WorkPage>
  );
}

type Part = { deel: string; label: keyof (typeof casusWoorden)["nl"]["delen"] };

/** The parts this reader has: what a compartment hides is not offered as an empty page. */
function partsOf(pagina: CasusPagina): Part[] {
  const { delen, zelf, casus, acties } = pagina;
  const samen =
    delen.includes("samenwerking") &&
    ["veilig-thuis", "lkha"].includes(zelf.soort) &&
    (zelf.soort === "lkha" || casus.dossiers.some(({ organisatie }) => organisatie.soort === "lkha"));
  const werkt = acties.some((actie) => ["MaakNotitie", "SluitDossier", "HeropenDossier"].includes(actie));
  return [
    { deel: "verhaal", label: "verhaal" },
    ...(delen.includes("mensen") ? [{ deel: "mensen", label: "mensen" } as const] : []),
    ...(delen.includes("veiligheid") || acties.includes("MeldAcuutGevaar")
      ? [{ deel: "veiligheid", label: "veiligheid" } as const]
      : []),
    ...(delen.includes("overdracht") ? [{ deel: "overdracht", label: "overdracht" } as const] : []),
    ...(samen
      ? [
          {
            deel: "samenwerking",
            label: labelSamen(pagina),
          } as const,
        ]
      : []),
    ...(acties.includes("VraagConsult") && delen.includes("samenwerking")
      ? [{ deel: "consult", label: "consult" } as const]
      : []),
    ...(werkt ? [{ deel: "dossier", label: "dossier" } as const] : []),
    { deel: "toegang", label: "toegang" },
  ];
}

/** With whom, as far as the other one is in the case: LKHA may have one that Veilig Thuis never had. */
function labelSamen({ zelf, casus }: CasusPagina): Part["label"] {
  if (zelf.soort !== "lkha") return "samenwerking";
  const isEr = casus.dossiers.some(({ organisatie }) => organisatie.soort === "veilig-thuis");
  return isEr ? "samenwerkingLkha" : "samenwerkingAlleen";
}

/** What was just recorded, in the words of the journal: it is said only when it is really there. */
function Done({ pagina: { regels, zelf } }: { pagina: CasusPagina }) {
  const { gedaan } = casusWoorden[useTaal()];
  const [query] = useSearchParams();
  const [van = 0, tot = 0] = (query.get("gedaan") ?? "").split("-").map(Number);
  const nieuw = regels.filter(({ seq, organisatie }) => seq >= van && seq <= tot && organisatie === zelf.id);
  if (nieuw.length === 0) return null;
  return (
    <Notification kind="done" title={gedaan}>
      {nieuw.map(({ seq, zin }) => (
        <p key={seq}>{zin}</p>
      ))}
    </Notification>
  );
}

import { useTaal } from "../../language.ts";
import { getalTekst, kennisWoorden } from "../../words/kennis.ts";
import "./number-picture.css";

/** One number with its name, or the lowest and highest of a range. */
export type Shown = { label: string; from: number; to?: number | undefined };

const width = 320;
const square = 12;
const pitch = 15;
const perLine = 20;
const line = 44;

/**
 * A figure as a small picture: one count as squares one can count, several numbers or a range as bars on one scale. What it
 * shows is also said in words, for whoever cannot see it.
 */
export function NumberPicture({ title, points }: { title: string; points: readonly Shown[] }) {
  const taal = useTaal();
  const { cijfers } = kennisWoorden[taal];
  const [first, ...others] = points;
  const words = points.map((point) => `${point.label} ${rangeText(point, taal)}`).join("; ");
  const label = cijfers.beeld(title, words);
  if (first && others.length === 0 && first.to === undefined)
    return <Squares label={label} point={first} unit={unitFor(first.from)} />;
  return <Bars label={label} points={points} />;
}

/** A number, or a range as a range: never its middle. */
export const rangeText = ({ from, to }: Pick<Shown, "from" | "to">, taal: "nl" | "en"): string => {
  const lowest = getalTekst(from, taal);
  return to === undefined ? lowest : kennisWoorden[taal].cijfers.bereik(lowest, getalTekst(to, taal));
};

/** How many one square stands for: the smallest power of ten that leaves at most three lines of squares. */
export function unitFor(count: number): number {
  let unit = 1;
  while (count / unit > 3 * perLine) unit *= 10;
  return unit;
}

function Squares({ label, point, unit }: { label: string; point: Shown; unit: number }) {
  const taal = useTaal();
  const count = point.from;
  const whole = Math.floor(count / unit);
  const rest = (count % unit) / unit;
  const place = (n: number) => `M${(n % perLine) * pitch} ${22 + Math.floor(n / perLine) * pitch}`;
  const path = Array.from({ length: whole }, (_, n) => `${place(n)}h${square}v${square}h-${square}z`).join(
    "",
  );
  const last = rest > 0 ? `${place(whole)}h${round(rest * square)}v${square}h-${round(rest * square)}z` : "";
  const height = 22 + Math.ceil((whole + rest) / perLine) * pitch;
  return (
    <>
      <svg className="number-picture" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
        <Line point={point} top={0} />
        <path className="number-known" d={path + last} />
      </svg>
      {unit === 1 ? null : (
        <p className="soft small">{kennisWoorden[taal].cijfers.vakje(getalTekst(unit, taal))}</p>
      )}
    </>
  );
}

function Bars({ label, points }: { label: string; points: readonly Shown[] }) {
  const most = Math.max(...points.map(({ from, to }) => to ?? from), 1);
  const at = (value: number) => round((value / most) * width);
  return (
    <svg
      className="number-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${points.length * line}`}
    >
      {points.map((point, n) => {
        const { label: name, from, to } = point;
        const top = n * line;
        return (
          <g key={name}>
            <Line point={point} top={top} />
            <path className="number-scale" d={`M0 ${top + 26}h${width}`} />
            {to === undefined ? (
              <path
                className="number-known"
                d={`M0 ${top + 20}h${Math.max(at(from), 1)}v12h-${Math.max(at(from), 1)}z`}
              />
            ) : (
              <path className="number-range" d={`M${at(from)} ${top + 21}H${at(to) - 1}v10H${at(from)}z`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The name of a number on the left, the number itself on the right. */
function Line({ point, top }: { point: Shown; top: number }) {
  return (
    <>
      <text x="0" y={top + 14}>
        {point.label}
      </text>
      <text x={width} y={top + 14} textAnchor="end" className="number-value">
        {rangeText(point, useTaal())}
      </text>
    </>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

import type { ReactNode } from "react";
import type { Situatie } from "#domain/protocol/situatie.ts";
import { nummers, telLink } from "../../components/emergency-bar/numbers.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { gevaarVoor } from "../../words/wegwijzer.ts";

type Props = {
  verblijf: Situatie["verblijf"];
  /** In danger oneself; abroad, 112 of here reaches nobody, whoever calls. */
  isZelf?: boolean;
  children?: ReactNode;
};

/** There is danger now: whom to call where it is, and the number of abroad only where it may be abroad. */
export function AcuteDanger({ verblijf, isZelf = false, children }: Props) {
  const { titel, tekst } = gevaarVoor({ taal: useTaal(), verblijf, isZelf });
  return (
    <Notification kind="acute" title={titel}>
      {children}
      {tekst ? (
        <p className={children ? "small" : undefined}>
          {tekst} <a href={telLink(nummers.buitenland)}>{nummers.buitenland}</a>
        </p>
      ) : null}
    </Notification>
  );
}

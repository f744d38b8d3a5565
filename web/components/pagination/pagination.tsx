import { Link, useLocation } from "react-router";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";

/** Links to the page before and after this one; the other filters in the address stay. Pages count from 1. */
export function Pagination({ page, pages, name = "blad" }: { page: number; pages: number; name?: string }) {
  const { search } = useLocation();
  const { bladeren, vorige, volgende, blad } = formulierWoorden[useTaal()];
  if (pages <= 1) return null;
  const to = (target: number) => {
    const params = new URLSearchParams(search);
    params.set(name, String(target));
    return `?${params}`;
  };
  return (
    <nav className="row" aria-label={bladeren}>
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev">
          {vorige}
        </Link>
      ) : null}
      <span className="soft">{blad(page, pages)}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next">
          {volgende}
        </Link>
      ) : null}
    </nav>
  );
}

import { DOKUMENTARTER, dokumenter, emne, type SagTilstand } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { T } from './tekster.ts'

/** The documents, the newest first. */
export function Dokumenter({ sag, sprog }: { readonly sag: SagTilstand; readonly sprog: Sprog }) {
  const papers = [...emne(sag, dokumenter).values()].sort((a, b) => b.den - a.den || b.nr - a.nr)
  return (
    <section class="panel" aria-labelledby="dokumenter">
      <h2 id="dokumenter">
        {T.dokumenter[sprog]} <span class="antal">{papers.length}</span>
      </h2>
      {papers.length === 0 ? (
        <p>{T.ingenDokumenter[sprog]}</p>
      ) : (
        <ul class="bar sideliste">
          {papers.map(({ dokumentId, titel, art, den, version }) => (
            <li key={dokumentId}>
              <strong lang="da">{titel}</strong>
              <p class="svag">
                {`${dateText(den, sprog)} · ${DOKUMENTARTER[art][sprog]}`}
                {version > 1 && ` · ${T.udgave[sprog]} ${version}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

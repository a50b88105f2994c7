import { emne, forsendelser, type SagTilstand } from '@sagsvej/casework'
import { dateText, type Sprog } from '@sagsvej/rules'
import { brevI } from '../../sag/brevet.ts'
import { href } from '../../sprog/href.ts'
import { brevPath } from '../sti.ts'
import { T } from './tekster.ts'

/** The letters that have arrived, the latest first. */
export function Breve({ sag, sprog }: { readonly sag: SagTilstand; readonly sprog: Sprog }) {
  const letters = [...emne(sag, forsendelser).values()]
    .filter(({ til, fremme }) => til === 'borger' && fremme !== undefined)
    .reverse()
  return (
    <section aria-labelledby="breve">
      <h2 id="breve">{T.breve[sprog]}</h2>
      {letters.length === 0 ? (
        <p>{T.ingenBreve[sprog]}</p>
      ) : (
        <ul class="bar sideliste">
          {letters.map((one) => (
            <li key={one.brevId}>
              {brevI(one) ? (
                <a href={href(sprog, brevPath(sag.sagId, one.brevId))}>{one.emne}</a>
              ) : (
                <>
                  <strong>{one.emne}</strong>
                  <p class="svag">{T.kunTitel[sprog]}</p>
                </>
              )}
              {one.fremme && <p class="svag">{dateText(one.fremme.den, sprog)}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

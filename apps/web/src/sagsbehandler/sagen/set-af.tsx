import type { Sprog } from '@sagsvej/rules'
import type { Sagen } from '../../sag/laes.ts'
import { momentText } from '../../sprog/tidspunkt.ts'
import { T } from './tekster.ts'

/** Who has seen the case, the latest first: the same list the citizen is shown without the names. */
export const SetAf = ({ læsninger, sprog }: Pick<Sagen, 'læsninger'> & { readonly sprog: Sprog }) => (
  <section class="panel" aria-labelledby="set-af">
    <h2 id="set-af">{T.setAf[sprog]}</h2>
    {læsninger.length === 0 ? (
      <p>{T.ingenSet[sprog]}</p>
    ) : (
      <ul class="bar sideliste">
        {læsninger.map(({ hvem, formål, hvornår }) => (
          <li key={`${hvornår.toISOString()} ${hvem ?? ''} ${formål}`}>
            {`${hvem ?? ''} · `}
            <span lang="da">{formål}</span>
            <p class="svag">{momentText(hvornår, sprog)}</p>
          </li>
        ))}
      </ul>
    )}
    <p class="svag">{T.log[sprog]}</p>
  </section>
)

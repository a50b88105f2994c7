import type { Sprog } from '@sagsvej/rules'
import type { Indlogget } from '../login/indlogget.ts'
import { LOG_IND } from '../login/sti.ts'
import { href } from '../sprog/href.ts'
import { T } from './tekster.ts'

/** Who is logged in, and the way out; or the way in. */
export const Brugeren = ({ sprog, hvem }: { readonly sprog: Sprog; readonly hvem: Indlogget | undefined }) =>
  hvem ? (
    <form class="brugeren" method="post" action={href(sprog, '/log-af')}>
      <span class="brugeren-navn">{hvem.navn}</span>
      <button type="submit" class="som-link">
        {T.logAf[sprog]}
      </button>
    </form>
  ) : (
    <a class="brugeren" href={href(sprog, LOG_IND)}>
      {T.logInd[sprog]}
    </a>
  )

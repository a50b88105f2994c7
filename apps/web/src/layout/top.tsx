import type { Sprog } from '@sagsvej/rules'
import type { Indlogget } from '../login/indlogget.ts'
import { href, otherSprog } from '../sprog/href.ts'
import { Brugeren } from './brugeren.tsx'
import { Mærke } from './maerke.tsx'
import { T } from './tekster.ts'

export type Menupunkt = 'proev' | 'min-sag' | 'min-dag' | 'ledelse' | 'sager' | 'loven' | 'om'

const MENU: readonly Menupunkt[] = ['proev', 'loven', 'om']
const BORGERMENU: readonly Menupunkt[] = ['min-sag', 'proev', 'loven', 'om']
const ARBEJDSMENU: readonly Menupunkt[] = ['min-dag', 'sager', 'loven']
const LEDERMENU: readonly Menupunkt[] = ['min-dag', 'sager', 'ledelse', 'loven']

function menuFor(hvem: Indlogget | undefined): readonly Menupunkt[] {
  if (hvem === undefined) return MENU
  if (hvem.art === 'person') return BORGERMENU
  return hvem.rolle === 'leder' ? LEDERMENU : ARBEJDSMENU
}

/** Each language is named in itself, so that those who need it can read it. */
const SPROGNAVN: Readonly<Record<Sprog, string>> = { da: 'Dansk', en: 'English' }

interface Props {
  readonly sprog: Sprog
  readonly aktiv: Menupunkt | undefined
  readonly andetSprog: string
  readonly hvem: Indlogget | undefined
}

export function Top({ sprog, aktiv, andetSprog, hvem }: Props) {
  const menu = menuFor(hvem)
  const other = otherSprog(sprog)
  return (
    <header class="top">
      <div class="ramme top-linje">
        <a class="ordmaerke" href={href(sprog, '/')} aria-label={T.forside[sprog]}>
          <Mærke />
          <span>Sagsvej</span>
        </a>
        <nav class="menu" aria-label={T.menu[sprog]}>
          <ul class="bar no-max-width">
            {menu.map((item) => (
              <li key={item}>
                <a
                  href={href(sprog, `/${item}`)}
                  {...(item === aktiv ? { 'aria-current': 'page' as const } : {})}
                >
                  {T[item][sprog]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Brugeren sprog={sprog} hvem={hvem} />
        <a class="sprogskift" href={andetSprog} lang={other} hreflang={other}>
          {SPROGNAVN[other]}
        </a>
      </div>
      <div class="status-linje">
        <p class="ramme">{(hvem ? T.opdigtet : T.ikkeLoggetInd)[sprog]}</p>
      </div>
    </header>
  )
}

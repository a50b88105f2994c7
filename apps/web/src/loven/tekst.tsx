import { type Line, type Run, type Sprog, type Version, versionKey } from '@sagsvej/rules'
import { href } from '../sprog/href.ts'
import { bestemmelsePath } from './sti.ts'

interface Props {
  readonly line: Line
  readonly sprog: Sprog
}

/** A printed line, with its links. */
export const Tekst = ({ line, sprog }: Props) => (
  <>
    {line.map((run, i) => (
      <Stykke key={i} run={run} sprog={sprog} />
    ))}
  </>
)

function Stykke({ run, sprog }: { readonly run: Run; readonly sprog: Sprog }) {
  const { text, lang } = run
  const to = target(run, sprog)
  const language = lang === undefined || lang === sprog ? {} : { lang }
  if (to !== undefined) {
    return (
      <a href={to} {...language}>
        {text}
      </a>
    )
  }
  return 'lang' in language ? <span {...language}>{text}</span> : text
}

function target({ url, bestemmelse, version }: Run, sprog: Sprog): string | undefined {
  if (bestemmelse !== undefined) return href(sprog, bestemmelsePath(bestemmelse))
  return version ? `#${versionId(version)}` : url
}

/** The place on its page where a version is printed. */
export const versionId = (version: Version): string => `udgave-${versionKey(version)}`

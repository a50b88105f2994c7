import { fejl } from '@sagsvej/rules/read'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { HJÆLPEARTER } from './arter.ts'
import { hjælpesager } from './hjaelp-soegt.ts'

/** Of a removal it must be said which way, of anything else it may not. */
export function flytningHvorhen({
  hjaelp,
  flytter,
}: {
  readonly hjaelp: string
  readonly flytter?: string
}): readonly Fejl[] {
  const removal = HJÆLPEARTER.get(hjaelp)?.flytning === true
  return removal === (flytter !== undefined) ? [] : [ved('flytter', removal ? hvorhen() : ingenFlytning())]
}

/** Help is decided on an application for that very help, and other things are not. */
export function påDenAnsøgning(
  { art, ansoegningId }: { readonly art: string; readonly ansoegningId?: string },
  sag: SagTilstand,
): readonly Fejl[] {
  const asked = ansoegningId === undefined ? undefined : emne(sag, hjælpesager).get(ansoegningId)
  if (!HJÆLPEARTER.has(art)) return ansoegningId === undefined ? [] : [ved('ansoegningId', andenArt())]
  return asked?.art.nøgle === art ? [] : [ved('ansoegningId', søgFørst(HJÆLPEARTER.get(art)?.titel.da ?? ''))]
}

const hvorhen = () =>
  fejl(
    'ikkeMuligt',
    'Skriv, om borgeren flytter til kommunen, fra den eller inden for den. Det afgør, hvem der skal svare.',
    'Say whether the citizen moves to the municipality, from it or within it. That decides who must answer.',
  )
const ingenFlytning = () =>
  fejl(
    'ikkeMuligt',
    'Hjælpen gælder ikke en flytning. Lad feltet stå tomt.',
    'The help is not for a removal. Leave the field empty.',
  )
const andenArt = () =>
  fejl(
    'ikkeMuligt',
    'Denne afgørelse træffes ikke på en ansøgning om hjælp. Lad feltet stå tomt.',
    'This decision is not made on an application for help. Leave the field empty.',
  )
const søgFørst = (hjælp: string) =>
  fejl(
    'ikkeKlar',
    `Der er ingen ansøgning med det nummer om »${hjælp}«. Registrér, hvad der er søgt om, og nævn ansøgningen her.`,
    'There is no application with that number for this help. Register what was applied for, and name the application here.',
  )

import type { Fortælling } from '../fortaelling.ts'
import { indkaldt, opfulgt } from './lang.ts'

/** Stays away from a talk called with its warning, or is excused. */
export function udeblivelse(f: Fortælling): void {
  opfulgt(f, 1)
  f.venter(10)
  if (indkaldt(f, 'udeblevet') === undefined) return
  f.venter(14)
  f.prøv('RegistrérUdeblivelse', {
    forloebId: 'f1',
    samtaleId: 'udeblevet',
    ...(f.tilfældig.procent(50) ? { oplystGrund: 'Var indlagt.' } : {}),
  })
  const absence = f.sag.begivenheder.findLast((e) => e.type === 'UdeblevFraSamtale')
  if (absence?.type !== 'UdeblevFraSamtale' || !('udeblivelseId' in absence)) return
  f.prøv('VurdérUdeblivelse', {
    forloebId: 'f1',
    udeblivelseId: String(absence.udeblivelseId),
    rimeligGrund: f.tilfældig.procent(50),
    begrundelse: 'Borgeren har sendt papirer fra hospitalet.',
    grundlag: ['Brev fra hospitalet'],
  })
}

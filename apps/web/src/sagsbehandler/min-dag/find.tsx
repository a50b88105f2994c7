import type { Sprog } from '@sagsvej/rules'
import { href } from '../../sprog/href.ts'
import { SAGER } from '../sager/sti.ts'
import { T } from './tekster.ts'

/** A case from a name: one field, one press. */
export const Find = ({ sprog, skrevet = '' }: { readonly sprog: Sprog; readonly skrevet?: string }) => (
  <search>
    <form class="find-sag" method="get" action={href(sprog, SAGER)}>
      <label for="find-sag">{T.navn[sprog]}</label>
      <input class="form-input" id="find-sag" name="soeg" type="search" autocomplete="off" value={skrevet} />
      <button type="submit" class="button button-secondary">
        {T.find[sprog]}
      </button>
    </form>
  </search>
)

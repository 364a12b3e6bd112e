// A screen whose code or data is still on its way; the way back works already.
import { Bones } from '../parts/basics.tsx';
import { BackButton, Frame } from '../parts/Frame.tsx';

export function ScreenBones() {
  const bar = (
    <div class="bar">
      <BackButton />
      <div class="bar-text">
        <span class="bone bone-b" />
      </div>
    </div>
  );
  return (
    <Frame sunken bar={bar}>
      <div aria-busy="true">
        <Bones rows={3} />
      </div>
    </Frame>
  );
}

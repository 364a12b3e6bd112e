// The first moment: shapes of what comes, before texts and customer are there.

export function LoadingScreen() {
  return (
    <div class="rc rc-home" aria-busy="true">
      <header class="top">
        <div class="home-bar">
          <span class="bone" style={{ inlineSize: '32px', blockSize: '32px', borderRadius: '10px' }} />
        </div>
      </header>
      <div class="main">
        <div class="hello">
          <span class="bone bone-c" style={{ blockSize: '28px' }} />
          <span class="bone bone-b" />
        </div>
        <div class="card card-pad">
          <span class="bone bone-a" />
          <span class="bone bone-c" />
        </div>
      </div>
      <div />
    </div>
  );
}

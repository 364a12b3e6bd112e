// The programs that tests need beside Node: a Redis server and a Chromium.
// Owns finding them and, on Debian as root, installing them. Elsewhere it says which commands do it.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step, stop } from './setup.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macBrowsers = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** The path of Chromium, once both programs are there. */
export function requireTools() {
  const missing = missingPackages();
  if (missing.length > 0) {
    if (!existsSync('/etc/debian_version')) stop(`The tests need ${missing.join(' and ')}. ${advice(missing)}`);
    const install = ['install', '-y', '--no-install-recommends', ...missing];
    if (process.getuid?.() !== 0)
      stop(`The tests need more programs:\n  sudo apt-get update\n  sudo apt-get ${install.join(' ')}`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    step('Reading the package lists', 'apt-get', ['update']);
    step(`Installing ${missing.join(', ')}`, 'apt-get', install);
  }
  const chromium = findChromium();
  if (!chromium) stop('There is no Chromium. Set CHROMIUM_PATH to one.');
  return { chromium };
}

function missingPackages() {
  const missing = [];
  if (!find('redis-server')) missing.push('redis-server');
  // Without a Chinese font the screens would be measured with boxes for letters.
  if (!findChromium()) missing.push('chromium', 'fonts-noto-cjk');
  return missing;
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : stop(`CHROMIUM_PATH is ${named}, which is no program.`);
  return browsers.map(find).find(Boolean) ?? macBrowsers.find(isProgram);
}

/** @param {string[]} missing */
function advice(missing) {
  if (process.platform !== 'darwin') return 'Install them, or set CHROMIUM_PATH to a Chromium that is elsewhere.';
  const commands = [];
  if (missing.includes('redis-server')) commands.push('brew install redis');
  if (missing.includes('chromium')) commands.push('brew install --cask chromium');
  return `Run:\n  ${commands.join('\n  ')}`;
}

/** @param {string} name */
function find(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the same to us
  }
}

// The honest hints in Chinese: what may still help, and what cannot.
// Owns these texts. Which of them a request calls for, and in what order, is decided in refund/.
import { assertNever } from '../../kit/assertNever.ts';
import type { Facts } from '../../refund/assessment.ts';
import { fact, named } from '../facts.ts';
import { shortId } from '../format.ts';
import type { FactFormat, RefundWords, Titled } from '../refundWords.ts';
import { choice } from './choices.ts';
import { line } from './line.ts';

export const guidance: RefundWords['guidance'] = ({ kind, facts }, format) => {
  const network = named(choice.network, fact(facts, 'network'));
  switch (kind) {
    case 'irreversible':
      return { title: '很抱歉，这笔转账无法撤回', text: irreversible(facts, format) };
    case 'ifConfirmed':
      return {
        title: '如果已经确认，就无法撤回',
        text: '如果这笔转账已经在链上确认，任何人都无法撤销，我们也不能。在区块浏览器里可以查到它的状态。',
      };
    case 'onlyFeeSpent':
      return {
        title: '币没有转出',
        text: line`这笔转账没有成功，币还在原来的地址里，只花掉了网络手续费。手续费付给了${network}网络，无法退回。`,
      };
    case 'speedUpOrCancel':
      return {
        title: '可以试着加速或取消',
        text:
          facts.how === 'replaceByFee'
            ? '转账还没有确认。如果您的钱包支持替换交易（RBF），可以提高手续费让它快些确认，或改为转给自己来取消。会花手续费，也可能来不及。'
            : '转账还没有确认。在钱包里对它选「加速」或「取消」，也就是用同一个 Nonce 和更高的手续费再发一笔。会花手续费，也可能来不及。',
      };
    case 'waitForNetwork':
      return {
        title: '先等网络处理',
        text: line`转账还没有被${network}网络确认。它可能稍后确认，也可能自行失效，币留在原处。在这之前请不要重复转账。`,
      };
    case 'waitForPending':
      return {
        title: '先等几天再看账单',
        text: line`有一笔还没有入账，它可能不会真正扣款。请在${format.day(fact(facts, 'lookAgainOn'))}再看一次；如果那时两笔都已入账，可以请人工再看一次。具体请以银行为准。`,
      };
    case 'switchNetwork':
      return {
        title: '先切换网络看看',
        text: line`如果地址是您自己的，只是选错了网络：先把钱包切换到${network}，看看资产在不在。`,
      };
    case 'importThere':
      return {
        title: '在支持这个网络的钱包里看看',
        text: line`如果地址是您自己的：在支持${network}的官方钱包里打开这个地址的账户，看看资产在不在。请自己操作，不要让别人代办。`,
      };
    case 'exchangeRecovery':
      return {
        title: '向交易所申请找回',
        text: `如果这是交易所的地址：请在该交易所的官方 App 里提交找回申请，备好交易哈希、币种、金额和网络${
          facts.needsTag === 'yes' ? '，以及正确的标签或备注（Tag、Memo）' : ''
        }。能否找回、是否收费，由交易所决定。`,
      };
    case 'askReceiver':
      return {
        title: '联系收款方',
        text: '只有收款地址的持有人才能把币退回。请自己打开对方的官方渠道联系，并附上交易 ID。',
      };
    case 'noKnownWay':
      return noKnownWay(fact(facts, 'destination'));
    case 'networkFeeNotOurs':
      return {
        title: '网络手续费不由我们收取',
        text: line`转账时付给${network}网络的手续费（矿工费），我们没有收到，也无法退回。我们自己收取的费用，会按规则核对。`,
      };
    case 'callBank':
      return {
        title: '马上联系发卡银行',
        text: '请拨打银行卡上印的客服电话，告诉银行这笔付款有问题，先停用这张卡，再问能不能提出争议。',
      };
    case 'askProvider': {
      const provider = providerName(fact(facts, 'provider'));
      return {
        title: line`联系${provider}`,
        text: line`请自己打开${provider}的官方 App，找到这笔付款，在那里提出投诉或争议。`,
      };
    }
    case 'stopAndReport':
      return { title: '请先停止转账', text: stopAndReport(facts, format) };
    case 'bewarePaidRecovery':
      return { title: '当心「付费追回」', text: '请留意：声称「付费就能追回」的，多半是第二次骗局。' };
    default:
      return assertNever(kind);
  }
};

function irreversible(facts: Facts, format: FactFormat): string {
  const network = named(choice.network, fact(facts, 'network'));
  const when = typeof facts.confirmedAt === 'number' ? line`于${format.moment(facts.confirmedAt)}` : '';
  const where = facts.block === undefined ? line`在${network}网络上` : line`在区块${fact(facts, 'block')}`;
  const address = facts.toAddress === undefined ? '' : shortId(fact(facts, 'toAddress'));
  return line`它已${when}${where}确认。链上转账一经确认，任何人都无法撤销，我们也不能。只有收款地址${address}的持有人才能把币退给您。`;
}

function providerName(provider: string): string {
  return provider === '' || provider === 'other' ? '支付平台' : named(choice.provider, provider);
}

function noKnownWay(destination: string): Titled {
  const title = '没有已知的办法';
  if (destination === 'scam') {
    return {
      title: '尽快报警',
      text: '链上没有办法追回。如果币后来进了交易所，只有警方能要求交易所协助，所以报警越早越好。',
    };
  }
  if (destination === 'contract') return { title, text: '转进合约地址的币，目前没有已知的办法取回。' };
  return { title, text: '如果不知道地址是谁的，目前没有已知的办法取回。' };
}

function stopAndReport({ police, advice, reviewedOn }: Facts, format: FactFormat): string {
  const stop = '如果怀疑被骗：马上停止转账，保留聊天和转账记录。';
  const move =
    '如果助记词或私钥可能被别人看到过，请在官方钱包里新建一个钱包，把资产转到您自己新建的地址，不要转到别人给您的「安全地址」。';
  if (police === undefined || advice === undefined) return `${stop}已有损失请尽快向当地警方报案。${move}`;
  const checked = reviewedOn === undefined ? '' : line`（号码核对于${format.day(String(reviewedOn))}）`;
  return `${stop}已有损失请拨打 ${police} 报警；拿不准可以拨打 ${advice} 咨询。${checked}${move}`;
}

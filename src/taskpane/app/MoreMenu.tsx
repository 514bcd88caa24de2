import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { shellTexts } from "../../i18n/pane/shell";
import { screens, type ScreenId } from "../state/state";
import { useText } from "../text/use-text";

interface Props {
  readonly onShow: (screen: ScreenId) => void;
}

/** The screens whose tabs do not fit; loaded after the tabs, which do not need it to be drawn. */
export default function MoreMenu({ onShow }: Props) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const t = useText(shellTexts);
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button style={{ minWidth: 32 }} appearance="subtle" aria-label={t("more")}>
            ⋯
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {screens.map((screen) => (
              <HiddenScreen key={screen} screen={screen} onShow={onShow} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

interface ItemProps extends Pick<Props, "onShow"> {
  readonly screen: (typeof screens)[number];
}

function HiddenScreen({ screen, onShow }: ItemProps) {
  const visible = useIsOverflowItemVisible(screen);
  const t = useText(shellTexts);
  if (visible) return null;
  return (
    <MenuItem
      onClick={() => {
        onShow(screen);
      }}
    >
      {t(`tab.${screen}`)}
    </MenuItem>
  );
}

import {
  Alert,
  Button,
  Card,
  DescriptionList,
  Details,
  Dialog,
  EmptyState,
  Link,
  LinkButton,
  PageTitle,
  SearchInput,
  Spinner,
  Steps,
  Table,
  Tag,
} from "@motlan/ui";
import { useState } from "react";
import { SourceChip, StatedChip } from "../../src/index.ts";

const steps = ["Người nộp", "Cha mẹ", "Trẻ em", "Kết quả", "Kiểm tra"].map((title, index) => ({
  id: `${index}`,
  title,
}));

const population = { title: { vi: "CSDL dân cư", en: "Population database" }, asOf: "2026-11-21" };

const rows = [
  { key: "a", term: "Họ, chữ đệm và tên", value: "Nguyễn Thị Ngọc Lan", side: <SourceChip {...population} /> },
  { key: "b", term: "Nơi cư trú", value: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội", side: <StatedChip /> },
];

/** The small components, to be looked at. */
export const PartsPage = () => {
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  return (
    <div className="mt-stack">
      <PageTitle title="Thành phần giao diện" site="Motlan">
        <p>Mỗi thứ một lần, để xem và để thử.</p>
      </PageTitle>
      <Steps steps={steps} current="2" />
      <SearchInput
        label="Bạn cần làm gì?"
        value={words}
        onChange={setWords}
        onSearch={() => undefined}
        placeholder="khai sinh cho con"
      />
      <div className="mt-row">
        <Button>Nộp hồ sơ</Button>
        <Button variant="secondary">Lưu tạm</Button>
        <Button variant="tertiary">Rút hồ sơ</Button>
        <Button busy>Đang nộp</Button>
        <LinkButton to="/birth">Khai sinh</LinkButton>
      </div>
      <div className="mt-row">
        <Tag>Đã tiếp nhận</Tag>
        <Tag tone="info">Đang xử lý</Tag>
        <Tag tone="success">Đã có kết quả</Tag>
        <Tag tone="warning">Cần bổ sung</Tag>
        <Tag tone="danger">Quá hạn</Tag>
        <Tag tone="accent">Mô phỏng</Tag>
      </div>
      <Alert title="Hồ sơ đã được lưu">Bạn có thể quay lại bất cứ lúc nào.</Alert>
      <Alert tone="success">Đã nộp hồ sơ.</Alert>
      <Alert tone="warning">Dữ liệu y tế chưa phản hồi – mời tải giấy tờ.</Alert>
      <Alert tone="danger">Không kết nối được. Hãy kiểm tra mạng.</Alert>
      <Card title="Thông tin người nộp">
        <DescriptionList rows={rows} />
      </Card>
      <Table caption="Hồ sơ cần xử lý" columns={["Mã hồ sơ", "Thủ tục", "Hạn"]}>
        <tr>
          <td>
            <Link to="/birth">H26.1-261121-0001</Link>
          </td>
          <td>Đăng ký khai sinh</td>
          <td>Hôm nay, 17:00</td>
        </tr>
        <tr>
          <td>
            <Link to="/birth">H26.1-261121-0002</Link>
          </td>
          <td>Đăng ký khai sinh</td>
          <td>23/11/2026</td>
        </tr>
      </Table>
      <Details summary="Căn cứ pháp lý">Luật Hộ tịch 60/2014/QH13</Details>
      <EmptyState title="Chưa có hồ sơ nào">
        <p>Hồ sơ bạn nộp sẽ ở đây.</p>
        <LinkButton to="/birth">Tìm thủ tục</LinkButton>
      </EmptyState>
      <Spinner>Đang tải…</Spinner>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Mở hộp thoại
      </Button>
      <Dialog
        open={open}
        title="Rút hồ sơ?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Rút hồ sơ</Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              Giữ lại
            </Button>
          </>
        }
      >
        <p>Hồ sơ sẽ không được giải quyết. Những gì đã khai vẫn được giữ.</p>
      </Dialog>
    </div>
  );
};
